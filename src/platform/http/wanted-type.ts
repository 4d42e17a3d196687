interface Wish {
  readonly type: string;
  readonly weight: number;
}

/** Which of the types a route can answer its caller wants most, by Accept; the first one when none is named. */
export function wantedType<T extends string>(
  accept: string | undefined,
  types: readonly [T, ...T[]],
): T {
  const [usual] = types;
  const wishes = (accept?.split(',') ?? []).map(toWish).filter(({ weight }) => weight > 0);
  const known = wishes.flatMap(({ type, weight }) => {
    const meant = type === '*/*' ? usual : types.find((one) => one === type);
    return meant === undefined ? [] : [{ meant, weight }];
  });
  // Sorting keeps the order of what weighs the same.
  return known.sort((one, other) => other.weight - one.weight)[0]?.meant ?? usual;
}

function toWish(part: string): Wish {
  const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const weight = parameters.find((text) => text.startsWith('q='));
  return { type, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
}
