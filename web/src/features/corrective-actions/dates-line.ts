const DAY_MS = 86_400_000;
const AIR = 0.04;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A line of days: from when to when it goes, and where on it a day is, in percent. */
export interface DatesLine {
  readonly from: string;
  readonly to: string;
  readonly placeOf: (day: string) => number;
}

/** A line on which all days have room, with some air at both ends; null where there is no day. */
export function lineThrough(days: readonly string[]): DatesLine | null {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return null;
  const air = Math.max(DAY_MS, (at(to) - at(from)) * AIR);
  const start = at(from) - air;
  const length = at(to) + air - start;
  return { from, to, placeOf: (day) => Math.round(((at(day) - start) / length) * 10_000) / 100 };
}
