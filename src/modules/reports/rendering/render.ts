import type { SealedReport } from '../domain/report';
import { csvReport } from './csv';
import { htmlReport } from './html';
import { jsonReport } from './json';
import { pdfReport } from './pdf';
import type { Order } from './order';
import { xlsxReport } from './xlsx';

type Render = (report: SealedReport, part?: string) => Uint8Array | Promise<Uint8Array>;

const RENDERERS: Readonly<Record<Order['format'], Render>> = {
  html: htmlReport,
  pdf: pdfReport,
  xlsx: xlsxReport,
  csv: csvReport,
  json: jsonReport,
};

/** A report in the form that is ordered. The same order gives the same bytes. */
export async function render({ report, format, part }: Order): Promise<Uint8Array> {
  return RENDERERS[format](report, part);
}
