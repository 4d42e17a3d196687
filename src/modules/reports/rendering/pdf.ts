import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPage, type Block, type SealedReport } from '../domain/report';
import { chartSvg } from './charts';

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

let compiler: NodeCompiler | undefined;
let template: string | undefined;

/** PDF/A-2b, tagged, with bookmarks. What people wrote goes in as data and is never read as markup. */
export function pdfReport(report: SealedReport): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: __dirname,
    fontArgs: [{ fontBlobs: FONTS.map((file) => readFileSync(file)) }],
  });
  template ??= readFileSync(join(__dirname, 'report.typ'), 'utf8');
  const inputs = { report: JSON.stringify(prepared(report)) };
  const pdf = compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'a-2b' });
  compiler.evictCache(KEPT_RUNS);
  return pdf;
}

/** The report with its charts drawn, and with what stands at its end. */
function prepared(report: SealedReport): object {
  const drawn = (block: Block): object =>
    block.kind === 'chart' ? { ...block, drawing: undefined, svg: chartSvg(block.drawing) } : block;
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: onPage(section).map(drawn),
    })),
    closing: report.cover.slice(-2),
  };
}
