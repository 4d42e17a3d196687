import type { CalendarDate } from '../../../kernel/calendar-date';
import type { FollowUp } from './follow-up';

export type Watcher = 'auditing' | 'state' | 'viewer' | 'administrator';

/** A document with one of the things that it proves. */
export interface LinkedEvidence {
  readonly id: string;
  readonly missionId: string;
  readonly side: string;
  readonly confidentiality: string;
  readonly validUntil: CalendarDate | null;
  readonly kind: string;
  readonly subjectId: string | null;
  readonly question: string | null;
}

/** The evidence that somebody may know of, as far as gaps have to know it. */
export interface Evidence {
  /** The questions whose answer has some. */
  readonly questions: ReadonlySet<string>;
  /** What is no longer valid on the day of the audit, each document once. */
  readonly expiring: readonly {
    readonly id: string;
    readonly missionId: string;
    readonly question: string | null;
    readonly validUntil: CalendarDate;
  }[];
}

export const NO_EVIDENCE: Evidence = { questions: new Set(), expiring: [] };

const OF_ANSWERS: ReadonlySet<string> = new Set(['question-item', 'assessment']);
const TO_OTHER_SIDE: Readonly<Record<string, (kind: string) => boolean>> = {
  public: () => true,
  internal: () => true,
  confidential: (kind) => !OF_ANSWERS.has(kind),
};

/** Whether somebody learns of a document through this link. One's own side always does. */
function isSeenBy(watcher: Watcher, { side, confidentiality, kind }: LinkedEvidence): boolean {
  if (watcher === 'administrator' || watcher === side) return true;
  if (watcher === 'viewer') return confidentiality === 'public';
  return TO_OTHER_SIDE[confidentiality]?.(kind) ?? false;
}

/** Issued findings, and steps of accepted plans: links to anything else that is no answer say nothing here. */
function followedIds({ findings, steps }: FollowUp): ReadonlySet<string> {
  const ofPlans = [...steps.values()].flat();
  return new Set([...findings, ...ofPlans].map(({ id }) => id));
}

export function evidenceFor(
  watcherIn: (missionId: string) => Watcher,
  links: readonly LinkedEvidence[],
  { followUp, auditOn }: { readonly followUp: FollowUp; readonly auditOn: CalendarDate },
): Evidence {
  const followed = followedIds(followUp);
  const seen = links.filter(
    (link) =>
      isSeenBy(watcherIn(link.missionId), link) &&
      (OF_ANSWERS.has(link.kind) || (link.subjectId !== null && followed.has(link.subjectId))),
  );
  const ofAnswers = seen.filter(({ kind }) => OF_ANSWERS.has(kind));
  const expiring = new Map(
    seen.flatMap(({ id, missionId, question, validUntil }) =>
      validUntil !== null && validUntil < auditOn
        ? [[id, { id, missionId, question, validUntil }] as const]
        : [],
    ),
  );
  return {
    questions: new Set(ofAnswers.flatMap(({ question }) => question ?? [])),
    expiring: [...expiring.values()],
  };
}
