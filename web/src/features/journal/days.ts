const TWO = 2;
const two = (part: number): string => String(part).padStart(TWO, '0');

/** The day on a wall calendar. */
const dayOf = (at: Date): string =>
  `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** The moment at which a day begins where the person is, some days later. */
function begin(day: string, later: number): string | null {
  const at = new Date(`${day}T00:00`);
  if (Number.isNaN(at.getTime())) return null;
  at.setDate(at.getDate() + later);
  return at.toISOString();
}

/** From this day on: the moment at which it begins. */
export const firstMoment = (day: string): string | null => begin(day, 0);

/** Until this day, and all of it: the moment at which the next one begins. */
export const momentAfter = (day: string): string | null => begin(day, 1);

const MOMENT_MS = 1;
const dayAt = (moment: unknown, earlier: number): string => {
  const at = new Date(new Date(String(moment)).getTime() - earlier);
  return Number.isNaN(at.getTime()) ? '' : dayOf(at);
};

export const dayOfFirst = (moment: unknown): string => dayAt(moment, 0);
export const dayBefore = (moment: unknown): string => dayAt(moment, MOMENT_MS);
