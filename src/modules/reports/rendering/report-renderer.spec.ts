import type { SealedReport } from '../domain/report';
import { TooManyReports } from '../domain/report.errors';
import { ReportRenderer } from './report-renderer';

const report: SealedReport = {
  kind: 'readiness',
  language: 'en',
  direction: 'ltr',
  title: 'A title',
  subtitle: 'Of a mission',
  fileName: 'a-file',
  marks: ['FOR OFFICIAL USE ONLY'],
  isMarked: false,
  cover: [],
  sections: [{ id: 'one', title: 'One', blocks: [{ kind: 'prose', paragraphs: ['Text'] }] }],
  mainTable: 'none',
  asOf: '2026-03-31T00:00:00.000Z',
  journalPosition: 1,
  words: { contents: 'Contents', contentHash: 'Hash', product: 'Octant', mark: 'Note' },
  contentHash: '0'.repeat(64),
};
const order = { report, format: 'html' } as const;
const nobodyLeaves = new AbortController().signal;

it('takes so many orders and no more, and takes them again when they are done', async () => {
  const renderer = new ReportRenderer();
  const orders = Array.from({ length: 12 }, () => renderer.render(order, nobodyLeaves));
  const done = await Promise.allSettled(orders);
  const refused = done.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(3);
  for (const { reason } of refused as PromiseRejectedResult[]) {
    expect(reason).toBeInstanceOf(TooManyReports);
    expect(reason).toMatchObject({ code: 'report.too-many', facts: { retryAfter: 5 } });
  }
  expect((await renderer.render(order, nobodyLeaves)).length).toBeGreaterThan(1000);
});

it('does not begin what nobody waits for any more', async () => {
  const renderer = new ReportRenderer();
  const leaving = new AbortController();
  const first = renderer.render(order, nobodyLeaves);
  const second = renderer.render(order, leaving.signal);
  const third = renderer.render(order, nobodyLeaves);
  leaving.abort();
  await expect(second).rejects.toMatchObject({ code: 'report.given-up' });
  expect((await first).length).toBe((await third).length);
});
