import {
  IsInt,
  IsString,
  MetadataStorage,
  getMetadataStorage,
  validateSync,
} from 'class-validator';
import { gatherRulesOnce } from './gather-rules-once';

class Base {
  @IsString() name: unknown = 'a';
}
class Derived extends Base {
  @IsInt() count: unknown = 1;
}
class Grouped {
  @IsInt({ groups: ['late'] }) count: unknown = 'none';
}

const storage = getMetadataStorage();
const gathered = jest.spyOn(MetadataStorage.prototype, 'getTargetValidationMetadatas');
gatherRulesOnce(storage);

const faults = (value: object, groups?: string[]): string[] =>
  validateSync(value, groups ? { groups } : {}).map(({ property }) => property);

const derived = (name: unknown, count: unknown): Derived =>
  Object.assign(new Derived(), { name, count });

it.each([
  ['nothing wrong', derived('a', 1), []],
  ['a rule of its own', derived('a', 'x'), ['count']],
  ['an inherited rule', derived(1, 1), ['name']],
  ['both', derived(1, 'x'), ['count', 'name']],
  ['the class it extends', Object.assign(new Base(), { name: 1 }), ['name']],
])('finds the same faults: %s', (_title, value, expected) => {
  expect(faults(value)).toEqual(expected);
  expect(faults(value)).toEqual(expected);
});

it('asks for the rules of a class once', () => {
  gathered.mockClear();
  class Fresh extends Base {}
  for (let n = 0; n < 3; n += 1) faults(new Fresh());
  expect(gathered).toHaveBeenCalledTimes(1);
});

it('keeps the rules of groups apart', () => {
  expect(faults(new Grouped(), ['late'])).toEqual(['count']);
  expect(faults(new Grouped(), ['other'])).toEqual([]);
});
