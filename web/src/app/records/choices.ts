import type { Choice } from './inputs';

/** The members of a list as choices, each by its word. */
export const choicesOf = <T extends string>(
  members: readonly T[],
  nameOf: (member: T) => string,
): readonly Choice[] => members.map((member) => ({ id: member, name: nameOf(member) }));
