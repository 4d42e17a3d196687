import { EvidenceKindRefused, EvidenceNameRefused } from './evidence.errors';
import { safeName } from './file-name';

it.each([
  ['Приказ № 5.pdf', 'Приказ № 5.pdf', 'pdf'],
  ['  Қарор   5.PDF ', 'Қарор 5.PDF', 'pdf'],
  ['گزارش‌ها.docx', 'گزارش‌ها.docx', 'docx'],
  ['Order of 12.05.2025.xlsx', 'Order of 12.05.2025.xlsx', 'xlsx'],
  ['photo.JPG', 'photo.JPG', 'jpeg'],
  ['letter.eml', 'letter.eml', 'mail'],
])('%s may stand as %s and promises %s', (sent, fileName, promised) => {
  expect(safeName(sent)).toEqual({ fileName, promised });
});

it.each([
  ['', 'no name'],
  ['../../x.pdf', 'path'],
  ['a/b.pdf', 'path'],
  ['a\\b.pdf', 'path'],
  ['..pdf', 'path'],
  ['a\n.pdf', 'control'],
  ['a\u0000.pdf', 'control'],
  ['a\u202egpj.pdf', 'direction'],
  ['a?.pdf', 'one of'],
  [`${'a'.repeat(200)}.pdf`, '200'],
  ['con.pdf', 'usable'],
  ['.pdf', 'usable'],
  ['a.exe.pdf', 'second end'],
  ['a.pdf.docx', 'second end'],
  ['a.html .pdf', 'second end'],
])('%j is refused: %s', (sent, why) => {
  expect(() => safeName(sent)).toThrow(EvidenceNameRefused);
  expect(() => safeName(sent)).toThrow(why);
});

it.each(['a', 'a.', 'a.exe', 'a.svg', 'a.zip', 'a.docm', 'a.doc', 'a.pdf '.concat('x')])(
  '%j is of no kind that is taken',
  (sent) => {
    expect(() => safeName(sent)).toThrow(EvidenceKindRefused);
  },
);
