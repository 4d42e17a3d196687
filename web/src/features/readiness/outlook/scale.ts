/** A part of the line from 0 to 100 percent. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

const STEP = 5;
/** So much is left free on both sides of what is drawn. */
const ROOM = 1;

/** The part of the line that holds all values, from one full step to another. */
export function scaleOf(values: readonly (number | null)[]): Scale {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { from: 0, to: 100 };
  const from = Math.floor((Math.min(...known) - ROOM) / STEP) * STEP;
  const to = Math.ceil((Math.max(...known) + ROOM) / STEP) * STEP;
  return { from: Math.max(0, from), to: Math.min(100, to) };
}

/** Where a value stands on a scale, in percent of its length. */
export const placeOn = ({ from, to }: Scale, value: number): number =>
  ((value - from) / (to - from)) * 100;
