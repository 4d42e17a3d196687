import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import { heldFrom } from '../../../kernel/version';
import type { Answer, Assessment } from './assessment';
import type { AskedQuestion } from './answer-rules';

/** Who answers, in which mission, when; `id` is for a question that was not answered before. */
export interface Assessing {
  readonly id: string;
  readonly missionId: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly now: Date;
}

/** The assessment after an answer: the first of its question, or the next version of the one that stands. */
export function assess(
  question: AskedQuestion,
  standing: Assessment | undefined,
  answer: Answer,
  { id, missionId, by, now }: Assessing,
): Assessment {
  return {
    id: standing?.id ?? id,
    missionId,
    question: question.number,
    area: question.area,
    criticalElement: question.criticalElement,
    assessedAt: standing ? heldFrom(standing.assessedAt, now) : now.toISOString(),
    assessedById: by.id,
    assessedByName: by.name,
    version: (standing?.version ?? 0) + 1,
    ...saidIn(answer),
  };
}

const saidIn = ({ status, remarks, naReason, evidenceItems, lawAsOf }: Answer): Answer => ({
  status,
  remarks,
  naReason,
  evidenceItems,
  lawAsOf,
});

/** The fact that a question was answered, for the first time or anew. */
export function assessed(before: Assessment | undefined, after: Assessment): DomainEvent {
  const { id, missionId, question, area } = after;
  const about = { subject: { kind: 'assessment', id }, missionId };
  if (before)
    return {
      type: 'assessment.changed',
      ...about,
      changes: changesBetween(saidIn(before), saidIn(after)),
    };
  const said = Object.entries(saidIn(after)).filter(([, value]) => value !== null);
  return {
    type: 'assessment.recorded',
    ...about,
    changes: { question, area, ...Object.fromEntries(said) },
  };
}
