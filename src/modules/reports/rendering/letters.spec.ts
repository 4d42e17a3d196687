import { readFileSync } from 'node:fs';
import { drawable } from './letters';

const draw = drawable([
  readFileSync(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
]);

it.each([
  ['letters of its languages', 'Ӯзбек, қонун № 5 – “да”', 'Ӯзбек, қонун № 5 – “да”'],
  ['arrows and bullets', 'A → B \uf0b7 ● C', 'A -> B • • C'],
  ['letters that no typeface has', '汉字 🛫 ✓', '\ufffd\ufffd \ufffd \ufffd'],
  ['what is never drawn', 'a\u200bb\u2066c\ufe0f', 'a\u200bb\u2066c\ufe0f'],
  ['text of JSON', '{"a":"b\\n\\u0007"}', '{"a":"b\\n\\u0007"}'],
])('of %s', (_, text, drawn) => expect(draw(text)).toBe(drawn));
