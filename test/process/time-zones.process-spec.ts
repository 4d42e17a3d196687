import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const RULES = join(__dirname, '../../dist/src/modules/deadlines/domain/dues.js');
const CALENDAR = join(__dirname, '../../dist/src/modules/deadlines/application/calendar-file.js');

/** What is due by the rules as they were built, around a midnight in Dushanbe and at the end of February. */
const SCRIPT = `
const { missionDues, itemsOf } = require(${JSON.stringify(RULES)});
const { calendarFile } = require(${JSON.stringify(CALENDAR)});
const days = { 'draft-report': 90, 'state-comments': 45, 'final-report': 30, cap: 45, 'ssc-reply': 15, 'due-soon': 14 };
const mission = { id: 'm', reference: 'TJ-2027-01', title: 'A', status: 'commenting', endsOn: '2027-12-01', office: null,
  timeZone: 'Asia/Dushanbe', days, draftReportedAt: null, reportedAt: null };
const said = [];
for (const at of [null, '2028-02-28T18:59:59.999Z', '2028-02-28T19:00:00.000Z']) {
  const pending = missionDues({ ...mission, draftReportedAt: at && new Date(at) });
  for (const now of ['2028-04-13T18:59:59Z', '2028-04-13T19:00:00Z']) {
    const items = itemsOf(pending, mission, new Date(now));
    said.push(items.map(({ what, dueOn, daysLeft }) => [what, dueOn, daysLeft].join(' ')).join(', '));
    said.push(calendarFile(items, 'en', new Date(now)).match(/DTSTART.*/g).map((line) => line.trim()).join(' '));
  }
}
console.log(JSON.stringify({ offset: new Date(2028, 0, 1).getTimezoneOffset(), said }));
`;

const EXPECTED = [
  'draft-report 2028-02-29 -44',
  'DTSTART;VALUE=DATE:20280229',
  'draft-report 2028-02-29 -45',
  'DTSTART;VALUE=DATE:20280229',
  'state-comments 2028-04-13 0, final-report 2028-05-13 30',
  'DTSTART;VALUE=DATE:20280413 DTSTART;VALUE=DATE:20280513',
  'state-comments 2028-04-13 -1, final-report 2028-05-13 29',
  'DTSTART;VALUE=DATE:20280413 DTSTART;VALUE=DATE:20280513',
  'state-comments 2028-04-14 1, final-report 2028-05-14 31',
  'DTSTART;VALUE=DATE:20280414 DTSTART;VALUE=DATE:20280514',
  'state-comments 2028-04-14 0, final-report 2028-05-14 30',
  'DTSTART;VALUE=DATE:20280414 DTSTART;VALUE=DATE:20280514',
];

it.each([
  ['UTC', 0],
  ['Asia/Dushanbe', -300],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
])('a due day does not depend on the zone of the server: %s', (TZ, offset) => {
  const answered = execFileSync(process.execPath, ['-e', SCRIPT], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
  expect(JSON.parse(answered)).toEqual({ offset, said: EXPECTED });
});
