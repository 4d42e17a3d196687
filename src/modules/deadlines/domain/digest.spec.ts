import { DUES, type DueItem } from '../../../kernel/due';
import { LANGUAGES } from '../../../kernel/localized-text';
import { composeDigest } from './digest';
import { speechIn } from './words/in-language';

const item = (more: Partial<DueItem> = {}): DueItem => ({
  what: 'step',
  subjectKind: 'step',
  subjectId: 's',
  missionId: 'm',
  findingId: 'f',
  reference: 'TJ-2025-01-OPS-001',
  title: 'A confidential sentence',
  area: 'OPS',
  step: 2,
  by: { side: 'state', roles: [], person: null, office: null },
  dueOn: '2026-03-31',
  status: 'overdue',
  daysLeft: -3,
  ...more,
});
const ITEMS = [item({ status: 'due-soon', daysLeft: 5, dueOn: '2026-04-08' }), item()];
const digestFor = (language: (typeof LANGUAGES)[number], name = 'Zarina') =>
  composeDigest({ name, language }, ITEMS, 'https://octant.example');

it.each([
  ['en', 'Octant: 2 deadlines', 'March 31, 2026 (3 days overdue)'],
  ['ru', 'Octant: 2 срока', '31 марта 2026 г. (просрочено на 3 дня)'],
  ['fa', 'Octant: ۲ مهلت', '۱۱ فروردین ۱۴۰۵ (۳ روز از مهلت گذشته است)'],
  ['tg', 'Octant: 2 мӯҳлат', '(3 рӯз аз мӯҳлат гузаштааст)'],
] as const)('speaks %s', (language, subject, line) => {
  const message = digestFor(language);
  expect(message.subject).toBe(subject);
  expect(message.text).toContain(line);
  expect(message.html).toContain(
    `<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`,
  );
});

it('puts what is overdue first, and tells nothing but references and what is due', () => {
  const { text, html } = digestFor('en');
  expect(text.indexOf('Overdue')).toBeLessThan(text.indexOf('Due soon'));
  expect(text).toContain('TJ-2025-01-OPS-001: step of the corrective action plan (step 2)');
  expect(text + html).not.toContain('confidential');
});

it('writes names as text, not as markup', () => {
  expect(digestFor('en', '<b>"A" & B</b>').html).toContain(
    '&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;',
  );
});

it('declines Russian nouns as their numbers ask', () => {
  const { words } = speechIn('ru');
  expect([1, 2, 5, 11, 21, 22].map((count) => words.subject(count, String(count)))).toEqual([
    'Octant: 1 срок',
    'Octant: 2 срока',
    'Octant: 5 сроков',
    'Octant: 11 сроков',
    'Octant: 21 срок',
    'Octant: 22 срока',
  ]);
});

it.each(LANGUAGES)('has a word in %s for all that may be due', (language) => {
  const { words } = speechIn(language);
  expect(new Set(DUES.map((due) => words.what[due])).size).toBe(DUES.length);
});
