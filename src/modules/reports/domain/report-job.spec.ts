import { advanced, begun, ended, fractionOf, queued, type ReportJob } from './report-job';

const job = begun('a');
const drawing = advanced(job, { stage: 'drawing', partsDone: 1, parts: 4 });

it.each<[string, ReportJob, number]>([
  ['begun', job, 0],
  ['queued', queued(job, 3), 0],
  ['drawing', drawing, 0.25],
  ['with every part finished but the file not there', advanced(job, all('writing')), 0.99],
  ['done', ended(drawing, 'done'), 1],
  ['cancelled', ended(drawing, 'cancelled'), 0.25],
])('%s is finished so far', (_name, one, fraction) => {
  expect(fractionOf(one)).toBe(fraction);
});

it('has a place only in the queue, and never goes back there', () => {
  expect(queued(job, 3)).toMatchObject({ state: 'queued', place: 3 });
  expect(advanced(queued(job, 0), all('writing'))).toMatchObject({ state: 'writing', place: null });
  expect(queued(drawing, 2)).toBe(drawing);
});

it.each(['done', 'cancelled', 'failed'] as const)('that is %s stays so', (end) => {
  const over = ended(drawing, end);
  expect(over).toMatchObject({ state: end, place: null });
  expect(ended(over, 'failed')).toBe(over);
  expect(advanced(over, all('writing'))).toBe(over);
  expect(queued(over, 1)).toBe(over);
});

function all(stage: 'writing') {
  return { stage, partsDone: 4, parts: 4 };
}
