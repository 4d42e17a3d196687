import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPage, type Block, type SealedReport } from '../domain/report';
import { chartSvg } from './charts';
import { drawable } from './letters';
import type { Advance } from './order';
import { settledPages } from './settled-pages';

const NOTO = dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'));
const VAZIRMATN = dirname(require.resolve('vazirmatn/package.json'));

/** Cyrillic with all Tajik letters from the one family, Persian from the other. */
const FONTS = [
  join(NOTO, '400Regular', 'NotoSans_400Regular.ttf'),
  join(NOTO, '700Bold', 'NotoSans_700Bold.ttf'),
  join(VAZIRMATN, 'fonts', 'ttf', 'Vazirmatn-Regular.ttf'),
  join(VAZIRMATN, 'fonts', 'ttf', 'Vazirmatn-Bold.ttf'),
];

/** Results of earlier reports that are still kept; older ones are forgotten, so that memory stays bounded. */
const KEPT_RUNS = 2;

/** What is made once and serves every report. */
interface Press {
  readonly compiler: NodeCompiler;
  readonly template: string;
  readonly drawable: (text: string) => string;
}
let press: Press | undefined;

function setUp(): Press {
  const typefaces = FONTS.map((file) => readFileSync(file));
  return {
    compiler: NodeCompiler.create({
      workspace: __dirname,
      fontArgs: [{ fontBlobs: typefaces }],
    }),
    template: readFileSync(join(__dirname, 'report.typ'), 'utf8'),
    drawable: drawable(typefaces),
  };
}

/** PDF/A-2b, tagged, with bookmarks. What people wrote goes in as data and is never read as markup. */
export function pdfReport(report: SealedReport, advance: Advance): Uint8Array {
  press ??= setUp();
  const { compiler, template } = press;
  // Beside the charts there are two parts: the pages, and the file.
  const charts = report.sections.flatMap(onPage).filter(({ kind }) => kind === 'chart').length;
  const parts = charts + 2;
  const inputs = { report: press.drawable(JSON.stringify(prepared(report, parts, advance))) };
  advance({ stage: 'laying-out', partsDone: charts, parts });
  const pages = settledPages(compiler.compile({ mainFileContent: template, inputs }));
  advance({ stage: 'writing', partsDone: charts + 1, parts });
  const pdf = compiler.pdf(pages, { pdfStandard: 'a-2b' });
  compiler.evictCache(KEPT_RUNS);
  return pdf;
}

/** The report with its charts drawn, and with what stands at its end. */
function prepared(report: SealedReport, parts: number, advance: Advance): object {
  let partsDone = 0;
  const drawn = (block: Block): object => {
    if (block.kind !== 'chart') return block;
    advance({ stage: 'drawing', partsDone, parts });
    const svg = chartSvg(block.drawing);
    partsDone += 1;
    return { ...block, drawing: undefined, svg };
  };
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: onPage(section).map(drawn),
    })),
    closing: report.cover.slice(-2),
  };
}
