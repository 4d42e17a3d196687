import { framework as frameworkFa } from './framework/fa';
import { framework as frameworkRu } from './framework/ru';
import { framework as frameworkTg } from './framework/tg';
import { framework as frameworkEn } from './framework/en';
import { en } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tg } from './tg';
import { fill, flatten, placeholdersIn, type MessageTree } from './messages';
import { en as signInEn } from '../features/sign-in/i18n/en';
import { fa as signInFa } from '../features/sign-in/i18n/fa';
import { ru as signInRu } from '../features/sign-in/i18n/ru';
import { tg as signInTg } from '../features/sign-in/i18n/tg';

const OURS = flatten({ ...en, signIn: signInEn });
const TRANSLATED = {
  ru: flatten({ ...ru, signIn: signInRu }),
  fa: flatten({ ...fa, signIn: signInFa }),
  tg: flatten({ ...tg, signIn: signInTg }),
};
const FRAMEWORK = flatten(frameworkEn as unknown as MessageTree);

describe('words', () => {
  it.each(Object.entries(TRANSLATED))('%s says everything that English says', (_, words) => {
    expect([...words.keys()].sort()).toEqual([...OURS.keys()].sort());
  });

  it.each(Object.entries(TRANSLATED))('%s has room for the same values', (_, words) => {
    const rooms = (all: ReadonlyMap<string, string>) =>
      [...all].map(([key, text]) => [key, placeholdersIn(text).join()]).sort();
    expect(rooms(words)).toEqual(rooms(OURS));
  });

  it.each(Object.entries(TRANSLATED))('%s leaves nothing in English', (_, words) => {
    const same = [...words].filter(
      ([key, text]) => text === OURS.get(key) && /[A-Za-z]{3}/.test(text.replace(/%\{\w+\}/g, '')),
    );
    expect(same.map(([key]) => key)).toEqual(['app.name']);
  });

  it.each([
    ['ru', frameworkRu],
    ['fa', frameworkFa],
    ['tg', frameworkTg],
  ])('%s has every word of the framework', (_, framework) => {
    const words = flatten(framework as unknown as MessageTree);
    expect([...FRAMEWORK.keys()].filter((key) => !words.has(key))).toEqual([]);
  });

  it('fills in values and leaves what it does not know', () => {
    expect(fill('%{one} of %{two}', { one: 1 })).toBe('1 of %{two}');
  });
});
