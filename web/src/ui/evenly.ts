/** Places among so many, as evenly as may be: the first, the last, and what there is room for between them. */
export function evenly(count: number, wanted: number): ReadonlySet<number> {
  const last = count - 1;
  const steps = Math.max(1, Math.min(wanted - 1, last));
  return new Set(Array.from({ length: steps + 1 }, (_, step) => Math.round((step * last) / steps)));
}
