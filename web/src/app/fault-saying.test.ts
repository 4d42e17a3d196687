import { fieldOf, limitsIn, saysMore, wordOfFault } from './fault-saying';

describe('what is said of a fault', () => {
  it.each([
    ['#/title', 'title'],
    ['#/names/fa', 'fa'],
    ['#/items/3/remarks', 'remarks'],
    ['#/areas/0', 'areas'],
    ['#', '#'],
  ])('%s is about %s', (pointer, field) => {
    expect(fieldOf(pointer)).toBe(field);
  });

  it.each([
    ['maxLength', 'faults.maxLength'],
    ['finding.not-ready', 'problems.finding.not-ready'],
  ])('%s has its words at %s', (code, key) => {
    expect(wordOfFault(code)).toBe(key);
  });

  it.each([
    ['#/title', 'title must be shorter than or equal to 200 characters', '<200>', '<200>'],
    ['#/code3', 'code3 must be longer than or equal to 2 and shorter than 4', '<2>', '<4>'],
    ['#/value', 'value must not be less than -5', '<-5>', '<-5>'],
    ['#/title', 'title must be a string', '', ''],
  ])('%s: %s', (pointer, detail, least, limit) => {
    const number = (value: number) => `<${String(value)}>`;
    expect(limitsIn({ pointer, code: 'x', detail }, number)).toEqual({ least, limit });
  });

  it.each([
    ['isUuid', 'userId must be a UUID', false],
    ['contradiction', 'a completed step has a date', true],
    ['required', '', false],
  ])('whether the sentence of %s tells more', (code, detail, tells) => {
    expect(saysMore({ pointer: '#/a', code, detail })).toBe(tells);
  });
});
