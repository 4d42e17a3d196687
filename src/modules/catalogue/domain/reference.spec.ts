import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { REFERENCE_KINDS, parseReferences } from './reference';

const FILE = join(__dirname, '../../../../data/usoap-2024-questions.csv');
const questions = parse<{ number: string; references: string }>(readFileSync(FILE), {
  columns: true,
});

type Expected = readonly [kind: string, document: string, locator: string | null];
const found = (written: string): Expected[] =>
  parseReferences(written).map(({ kind, document, locator }) => [kind, document, locator]);

describe('the references of a question', () => {
  it.each<[written: string, ...expected: Expected[]]>([
    [
      'CC Chicago Convention Part I; STD Annex 19 3.2.1.1; GM Doc 9734 Part A, C3',
      ['CC', 'Chicago Convention', 'Part I'],
      ['STD', 'Annex 19', '3.2.1.1'],
      ['GM', 'Doc 9734 Part A', 'C3'],
    ],
    ['GM Doc 9734 Part A 3.2', ['GM', 'Doc 9734 Part A', '3.2']],
    ['GM Doc 9734 Part A, C3 Part B', ['GM', 'Doc 9734 Part A', 'C3 Part B']],
    ['GM Doc 7192 Part D-3', ['GM', 'Doc 7192 Part D-3', null]],
    [
      'GM Doc 8335 Part I, 5.2 Part IV & Part VI',
      ['GM', 'Doc 8335', 'Part I, 5.2 Part IV & Part VI'],
    ],
    ['GM Doc 8984 Part I', ['GM', 'Doc 8984', 'Part I']],
    ['GM Doc 9946', ['GM', 'Doc 9946', null]],
    ['GM Cir 295', ['GM', 'Cir 295', null]],
    ['PANS Doc 10066 (AIM) App. 2', ['PANS', 'Doc 10066', 'App. 2']],
    ['PANS Doc 4444 (ATM ) 6.6 & 7.5', ['PANS', 'Doc 4444', '6.6 & 7.5']],
    ['GM Doc 9731 (IAMSAR Manual) Vol. I, C1', ['GM', 'Doc 9731', 'Vol. I, C1']],
    ['SUPPS Doc 7030', ['SUPPS', 'Doc 7030', null]],
    ['STD+RP Annex 14 Vol. I, C2', ['STD+RP', 'Annex 14', 'Vol. I, C2']],
    ['CC Chicago Convention Art. 83 bis', ['CC', 'Chicago Convention', 'Art. 83 bis']],
    ['AR Annex 39 -27', ['AR', 'Resolution A39-27', null]],
    ['Annex 19 App. 1, 3.1', ['OTHER', 'Annex 19', 'App. 1, 3.1']],
    ['Doc 9962 4.3.4; Doc 10206', ['OTHER', 'Doc 9962', '4.3.4'], ['OTHER', 'Doc 10206', null]],
    [
      'STD Annex 9 8.15, Note 1; 2.11 & App. 1; GM Annex 6 Part I, Att. A',
      ['STD', 'Annex 9', '8.15, Note 1; 2.11 & App. 1'],
      ['GM', 'Annex 6', 'Part I, Att. A'],
    ],
    ['STD Annex 6; App. 5, 3.2', ['STD', 'Annex 6', 'App. 5, 3.2']],
    [
      'GM Doc 9774 C2, 2.2 (d); C3, 3.2, Section D, 3D.6, & C5, 5.2.3 & 5.2.5',
      ['GM', 'Doc 9774', 'C2, 2.2 (d); C3, 3.2, Section D, 3D.6, & C5, 5.2.3 & 5.2.5'],
    ],
    [
      'STD Annex 3 2.2 GM (non-ICAO) WMO-No. 1100',
      ['STD', 'Annex 3', '2.2'],
      ['GM', 'WMO-No. 1100', null],
    ],
    [
      'GM (non-ICAO) WMO-No. 49 (Technical Regulations) Vol. I, Part VI',
      ['GM', 'WMO-No. 49', 'Vol. I, Part VI'],
    ],
    [
      'STD Annex 11 3.8 & 3.10 PANS ATM 7.4.1.5.3 7.6.3.2',
      ['STD', 'Annex 11', '3.8 & 3.10'],
      ['PANS', 'PANS ATM', '7.4.1.5.3 7.6.3.2'],
    ],
    ['a letter of 2019', ['OTHER', 'a letter of 2019', null]],
    [''],
  ])('reads %s', (written, ...expected) => {
    expect(found(written)).toEqual(expected);
  });

  it('reads every question of the edition of 2024', () => {
    const odd = questions.filter(({ references }) =>
      parseReferences(references).some(
        ({ kind, document }) =>
          !REFERENCE_KINDS.includes(kind) ||
          !/^(Annex|Doc|Cir|WMO-No\.|Resolution|PANS|Chicago)/.test(document),
      ),
    );
    expect(questions).toHaveLength(851);
    expect(odd).toEqual([]);
  });

  it('loses nothing of what was written', () => {
    const bare = (text: string): string => text.replaceAll(/[\s;]/g, '');
    for (const { references } of questions) {
      const texts = parseReferences(references).map(({ text }) => text);
      expect(bare(texts.join(''))).toBe(bare(references));
      for (const text of texts) expect(references).toContain(text);
    }
  });
});
