import type { Assessment, AssessmentStatus, JudgedItem } from '../../api/types';

/** What somebody has typed or chosen and the server does not have yet. */
export interface Draft {
  /** The version on which it rests. */
  readonly version: number;
  readonly status?: AssessmentStatus;
  readonly remarks?: string;
  readonly naReason?: string;
  /** The day as of which the law was read; empty for none. */
  readonly lawAsOf?: string;
  readonly evidenceItems?: readonly JudgedItem[];
}

/** One answer as it is sent. */
export interface SentAnswer {
  readonly question: string;
  readonly status: AssessmentStatus;
  readonly version: number;
  readonly remarks?: string | null;
  readonly naReason?: string | null;
  readonly lawAsOf?: string | null;
  readonly evidenceItems?: readonly JudgedItem[] | null;
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A row as its person sees it: what is typed covers what is stored. */
export const withDraft = (row: Assessment, draft: Draft | undefined): Assessment =>
  draft
    ? {
        ...row,
        status: draft.status ?? row.status,
        remarks: draft.remarks ?? row.remarks,
        naReason: draft.naReason ?? row.naReason,
        lawAsOf: draft.lawAsOf === undefined ? row.lawAsOf : textOrNull(draft.lawAsOf),
        evidenceItems: draft.evidenceItems ?? row.evidenceItems,
      }
    : row;

/** The answer to send for a draft: only what was changed; a reason goes with "not applicable" and with nothing else. */
export function answerOf(row: Assessment, draft: Draft): SentAnswer {
  const { status, naReason } = withDraft(row, draft);
  const isNotApplicable = status === 'not-applicable';
  const reason = isNotApplicable ? textOrNull(naReason ?? '') : null;
  return {
    question: row.question,
    status,
    version: draft.version,
    ...(draft.remarks === undefined ? {} : { remarks: textOrNull(draft.remarks) }),
    ...(reason === row.naReason ? {} : { naReason: reason }),
    ...(draft.lawAsOf === undefined ? {} : { lawAsOf: textOrNull(draft.lawAsOf) }),
    ...(draft.evidenceItems === undefined ? {} : { evidenceItems: draft.evidenceItems }),
  };
}

/** Whether a draft can be sent: "not applicable" waits for its reason. */
export function isReady(row: Assessment, draft: Draft): boolean {
  const { status, naReason } = withDraft(row, draft);
  return status !== 'not-applicable' || textOrNull(naReason ?? '') !== null;
}

/** Whether a draft says anything that the row does not. */
export function saysMore(row: Assessment, draft: Draft): boolean {
  const { status, remarks, naReason, lawAsOf, evidenceItems } = withDraft(row, draft);
  return (
    status !== row.status ||
    lawAsOf !== row.lawAsOf ||
    textOrNull(remarks ?? '') !== row.remarks ||
    textOrNull(naReason ?? '') !== row.naReason ||
    !areJudgedAlike(evidenceItems ?? [], row.evidenceItems ?? [])
  );
}

/** Whether the same lines are judged alike, in whatever order. */
function areJudgedAlike(some: readonly JudgedItem[], others: readonly JudgedItem[]): boolean {
  const byPosition = new Map(others.map(({ position, judgement }) => [position, judgement]));
  return (
    some.length === byPosition.size &&
    some.every(({ position, judgement }) => byPosition.get(position) === judgement)
  );
}

export interface AreaProgress {
  readonly area: string;
  readonly answered: number;
  readonly all: number;
}

/** How far each area is, in the order of the questions. */
export function progressByArea(rows: readonly Assessment[]): readonly AreaProgress[] {
  const found = new Map<string, { answered: number; all: number }>();
  for (const { area, status } of rows) {
    const count = found.get(area) ?? { answered: 0, all: 0 };
    count.all += 1;
    if (status !== 'not-reviewed') count.answered += 1;
    found.set(area, count);
  }
  return [...found].map(([area, count]) => ({ area, ...count }));
}

/** The status that follows from judged lines: the rule of the server, shown while one judges. */
export function statusFollowingFrom(
  judgements: readonly (JudgedItem['judgement'] | undefined)[],
): AssessmentStatus {
  if (judgements.length === 0 || judgements.includes(undefined)) return 'not-reviewed';
  if (judgements.includes('not-met')) return 'not-satisfactory';
  return judgements.includes('met') ? 'satisfactory' : 'not-applicable';
}
