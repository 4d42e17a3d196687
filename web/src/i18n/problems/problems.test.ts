import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from '../messages';
import { en } from './en';

const CATALOGUE = join(__dirname, '..', '..', '..', '..', 'docs', 'problems.md');
const ROW = /^\| `([^`]+)` \| (\d{3}) \|/gm;
/** Refusals that depend on what a person did. The others are said in the same words wherever they happen. */
const PERSONAL = new Set(['401', '409', '413', '415', '422']);
/** Only programs meet it: the screens send what they say they send. */
const OF_PROGRAMS = new Set(['request.unsupported-media-type']);

describe('refusals', () => {
  it('are all said in every language', () => {
    const words = flatten(en);
    const codes = [...readFileSync(CATALOGUE, 'utf8').matchAll(ROW)]
      .filter(([, , status = '']) => PERSONAL.has(status))
      .map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => !words.has(code) && !OF_PROGRAMS.has(code))).toEqual([]);
  });
});
