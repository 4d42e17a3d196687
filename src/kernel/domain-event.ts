/** Chains of the journal that belong to no mission. */
export const SYSTEM_CHAIN = 'system';

/** What happened to what. `changes` holds values for a creation and `{ from, to }` for a change. */
export interface DomainEvent {
  /** In the past tense, `finding.recorded`. */
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The mission in whose chain the fact stands; null for facts of the whole system. */
  readonly missionId: string | null;
  readonly changes: Readonly<Record<string, unknown>>;
}

/**
 * Facts about a subject that leave it as it was. None of them is a change that somebody could have overlooked, and not
 * everybody may know of each.
 */
export const ASIDES: readonly string[] = [
  'evidence.downloaded',
  'evidence.linked',
  'evidence.unlinked',
  'finding.commented',
  'finding.note-added',
  'report.made',
  'session.locked-out',
];

/** A value as text that is the same where it says the same: the order of members says nothing, nor does a null among them. */
const told = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, member]) => member !== null)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );

/** The fields of `after` that differ from `before`, as the journal shows them. */
export function changesBetween<T extends object>(
  before: T,
  after: Partial<T>,
): Record<string, { from: unknown; to: unknown }> {
  const changed: Record<string, { from: unknown; to: unknown }> = {};
  for (const [field, to] of Object.entries(after)) {
    const from: unknown = before[field as keyof T];
    if (from !== to && told(from) !== told(to)) changed[field] = { from, to };
  }
  return changed;
}
