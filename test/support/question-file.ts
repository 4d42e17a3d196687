import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question as it stands in the file that edition 2024 came from. */
export interface FiledQuestion {
  readonly number: string;
  readonly area: string;
  /** Empty where there is none. */
  readonly criticalElement: string;
  readonly priority: boolean;
}

const FILE = join(__dirname, '..', '..', 'data', 'usoap-2024-questions.csv');

/** The questions read from the raw file, without the product: the first columns of a line hold no comma. */
export function filedQuestions(): FiledQuestion[] {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [number = '', area = '', criticalElement = '', priority = ''] = line.split(',');
    if (!/^[1-9]\.\d{3}$/.test(number)) return [];
    return [{ number, area, criticalElement, priority: priority === 'true' }];
  });
}

/** The same whole numbers below `bound` for the same seed, on every machine. */
export function seededNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
