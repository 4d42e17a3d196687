import { DECIDED } from '../../api/decided';

export type FieldValues = Readonly<Record<string, unknown>>;

/** A field in which a record differs from what somebody has before them. */
export interface Difference {
  readonly field: string;
  readonly theirs: unknown;
  readonly mine: unknown;
  /** Both changed it: keeping one loses the other. */
  readonly isContested: boolean;
}

/** Never shown, not even to the one who typed it. */
const SECRET = 'password';

const differ = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) !== JSON.stringify(other ?? null);

/** What stands between two people who changed the same record: `base` is what mine was made from. */
export function differencesOf(
  base: FieldValues,
  mine: FieldValues,
  theirs: FieldValues,
): readonly Difference[] {
  return Object.keys({ ...base, ...mine, ...theirs })
    .filter((field) => !DECIDED.has(field) && field !== SECRET)
    .filter((field) => differ(mine[field], theirs[field]))
    .filter((field) => differ(base[field], mine[field]) || differ(base[field], theirs[field]))
    .map((field) => ({
      field,
      theirs: theirs[field],
      mine: mine[field],
      isContested: differ(base[field], mine[field]) && differ(base[field], theirs[field]),
    }));
}

/** What is saved now, with my own changes on top of it. */
export function mineOver(base: FieldValues, mine: FieldValues, theirs: FieldValues): FieldValues {
  const changed = Object.entries(mine).filter(
    ([field, value]) => !DECIDED.has(field) && differ(base[field], value),
  );
  return { ...theirs, ...Object.fromEntries(changed) };
}
