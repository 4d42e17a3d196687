import type { CalendarDate } from '../../../kernel/calendar-date';
import type { ReportedFinding } from './material';
import type { FindingKind } from './words/words';

const ENDED: ReadonlySet<string> = new Set(['closed', 'withdrawn']);

export const isShortfall = ({ kind }: Pick<ReportedFinding, 'kind'>): boolean =>
  kind === 'weakness' || kind === 'regulatory-gap';

/** A weakness or gap of which something is still expected. */
export const isOpenShortfall = (finding: ReportedFinding): boolean =>
  isShortfall(finding) && !ENDED.has(finding.state);

/** Nothing that is closed is ever overdue. */
export const isOverdue = (finding: ReportedFinding, today: CalendarDate): boolean =>
  isOpenShortfall(finding) && finding.dueOn !== null && finding.dueOn < today;

/** What was withdrawn stays in the register, and is neither counted nor told as a finding of the mission. */
export const stands = ({ state }: Pick<ReportedFinding, 'state'>): boolean => state !== 'withdrawn';

/** How many findings of each kind stand. */
export const countKinds = (
  findings: readonly Pick<ReportedFinding, 'kind' | 'state'>[],
): Readonly<Record<FindingKind, number>> => {
  const of = (kind: FindingKind) =>
    findings.filter((finding) => stands(finding) && finding.kind === kind).length;
  return {
    weakness: of('weakness'),
    'regulatory-gap': of('regulatory-gap'),
    observation: of('observation'),
    strength: of('strength'),
  };
};
