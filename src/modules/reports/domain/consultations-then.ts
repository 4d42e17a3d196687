import type { ReportedConsultation } from './material';

/** What the journal keeps of a consultation: what was recorded, what changed in it, that it was removed. */
export interface ConsultationFact {
  readonly id: string;
  readonly type: string;
  readonly changes: Readonly<Record<string, unknown>>;
}

type Told = Omit<ReportedConsultation, 'participants'> & {
  readonly participants: readonly unknown[];
};

/** The consultations that these facts leave, which are given in their order: by day, those of an unknown day last. */
export function consultationsAfter(
  facts: readonly ConsultationFact[],
): readonly ReportedConsultation[] {
  const known = new Map<string, Told>();
  for (const { id, type, changes } of facts) {
    if (type === 'consultation.removed') known.delete(id);
    else known.set(id, { ...known.get(id), ...valuesOf(type, changes) } as Told);
  }
  return [...known]
    .sort(([one, { heldOn: day }], [other, { heldOn: otherDay }]) =>
      (day ?? LAST) + one < (otherDay ?? LAST) + other ? -1 : 1,
    )
    .map(([, { kind, topic, areas, heldOn, participants, outcome, language }]) => ({
      kind,
      topic,
      areas,
      heldOn,
      participants: participants.length,
      outcome,
      language,
    }));
}

const LAST = '9999-12-31';

/** A change is kept as what was and what is. */
function valuesOf(type: string, changes: ConsultationFact['changes']): object {
  if (type === 'consultation.recorded') return changes;
  return Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [
      field,
      (change as { readonly to?: unknown }).to ?? null,
    ]),
  );
}
