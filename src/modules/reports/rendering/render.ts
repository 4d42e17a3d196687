import type { SealedReport } from '../domain/report';
import { csvReport } from './csv';
import { htmlReport } from './html';
import { jsonReport } from './json';
import { pdfReport } from './pdf';
import type { Advance, Order } from './order';
import { xlsxReport } from './xlsx';

type Render = (report: SealedReport, advance: Advance) => Uint8Array | Promise<Uint8Array>;

/** A file that is made in one go. */
const atOnce =
  (make: (report: SealedReport) => Uint8Array | Promise<Uint8Array>): Render =>
  (report, advance) => {
    advance({ stage: 'writing', partsDone: 0, parts: 1 });
    return make(report);
  };

const RENDERERS: Readonly<Record<Exclude<Order['format'], 'csv'>, Render>> = {
  html: htmlReport,
  pdf: pdfReport,
  xlsx: atOnce(xlsxReport),
  json: atOnce(jsonReport),
};

/** A report in the form that is ordered. The same order gives the same bytes. */
export async function render(
  { report, format, part }: Order,
  advance: Advance,
): Promise<Uint8Array> {
  const make = format === 'csv' ? atOnce((one) => csvReport(one, part)) : RENDERERS[format];
  return make(report, advance);
}
