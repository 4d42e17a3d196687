import type { SealedReport } from '../domain/report';
import { TooManyReports } from '../domain/report.errors';
import type { Watch } from './order';
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
const unwatched: Watch = { waits: () => undefined, advances: () => undefined };
const nobodyLeaves = new AbortController().signal;

it('takes so many orders and no more, and takes them again when they are done', async () => {
  const renderer = new ReportRenderer();
  const orders = Array.from({ length: 12 }, () => renderer.render(order, nobodyLeaves, unwatched));
  const done = await Promise.allSettled(orders);
  const refused = done.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(3);
  for (const { reason } of refused as PromiseRejectedResult[]) {
    expect(reason).toBeInstanceOf(TooManyReports);
    expect(reason).toMatchObject({ code: 'report.too-many', facts: { retryAfter: 5 } });
  }
  expect((await renderer.render(order, nobodyLeaves, unwatched)).length).toBeGreaterThan(1000);
});

it('does not begin what nobody waits for any more', async () => {
  const renderer = new ReportRenderer();
  const leaving = new AbortController();
  const first = renderer.render(order, nobodyLeaves, unwatched);
  const second = renderer.render(order, leaving.signal, unwatched);
  const third = renderer.render(order, nobodyLeaves, unwatched);
  leaving.abort();
  await expect(second).rejects.toMatchObject({ code: 'report.given-up' });
  expect((await first).length).toBe((await third).length);
});

it('tells how many are before an order, and what of it is finished', async () => {
  const renderer = new ReportRenderer();
  const places: number[] = [];
  const stages: string[] = [];
  const watch: Watch = {
    waits: (place) => void places.push(place),
    advances: ({ stage, partsDone, parts }) => void stages.push(`${stage} ${partsDone}/${parts}`),
  };
  const before = [1, 2].map(() => renderer.render(order, nobodyLeaves, unwatched));
  await Promise.all([...before, renderer.render(order, nobodyLeaves, watch)]);
  expect(places).toEqual([2, 1, 0]);
  expect(stages).toEqual(['drawing 0/1']);
});

it('makes room at once for others when somebody leaves the line', async () => {
  const renderer = new ReportRenderer();
  const leaving = new AbortController();
  const places: number[] = [];
  const first = renderer.render(order, nobodyLeaves, unwatched);
  const left = Promise.allSettled(
    Array.from({ length: 7 }, () => renderer.render(order, leaving.signal, unwatched)),
  );
  const last = renderer.render(order, nobodyLeaves, {
    ...unwatched,
    waits: (place) => void places.push(place),
  });
  await expect(renderer.render(order, nobodyLeaves, unwatched)).rejects.toThrow(TooManyReports);
  leaving.abort();
  expect(places).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  const another = renderer.render(order, nobodyLeaves, unwatched);
  expect((await left).every(({ status }) => status === 'rejected')).toBe(true);
  expect((await first).length).toBe((await last).length);
  expect((await another).length).toBe((await last).length);
});
