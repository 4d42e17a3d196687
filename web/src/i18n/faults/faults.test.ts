import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from '../messages';
import { en } from './en';

const SERVER = join(__dirname, '..', '..', '..', '..', 'src', 'kernel', 'fault-codes.ts');
const CODE = /^ {2}'?([\w-]+)'?: /gm;

describe('faults of fields', () => {
  it('are all said in every language', () => {
    const codes = [...readFileSync(SERVER, 'utf8').matchAll(CODE)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.sort()).toEqual([...flatten(en).keys()].sort());
  });
});
