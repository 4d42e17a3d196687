import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { settledPages } from './settled-pages';

const compiler = NodeCompiler.create();
const pagesOf = (mainFileContent: string) =>
  settledPages(compiler.compile({ mainFileContent, inputs: {} }));

const ASKS_ITSELF = '#context counter("n").update(counter("n").final().first() + 1)';

it.each([
  ['that never settle', ASKS_ITSELF, 'did not converge'],
  ['without the letters they are set in', '#set text(font: "Nowhere")\nText', 'unknown font'],
  ['with a mistake in them', '#nowhere', 'unknown variable'],
])('pages %s are not handed out', (_, content, why) => {
  expect(() => pagesOf(content)).toThrow(why);
});

it('pages that settle are', () => {
  expect(pagesOf('Text #pagebreak() #context counter(page).final()').numOfPages).toBe(2);
});
