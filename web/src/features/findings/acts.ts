import type { Refusal } from '../../app/Refusals';
import type { WordKey } from '../../i18n/use-words';
import type { Finding, FindingState } from './finding';

/** A step in the life of a finding, as a person takes it. */
export interface Act {
  readonly to: FindingState;
  readonly word: WordKey;
  readonly help: WordKey;
  readonly needsReason: boolean;
  /** The one that usually comes next. */
  readonly isUsual: boolean;
  /** Why the server would refuse it as things stand. */
  readonly refusal: Refusal | null;
}

const NEEDS_REASON: ReadonlySet<string> = new Set([
  'draft withdrawn',
  'issued withdrawn',
  'completion-reported in-progress',
  'closed reopened',
]);

type Name = 'issued' | 'cap-due' | 'withdrawn' | 'closed' | 'completion-reported' | 'reopened';

/** The same state is reached by different acts: work goes on, or its verification is refused. */
function nameOf(from: FindingState, to: FindingState): Name | 'refused' | 'resumed' {
  if (to === 'in-progress') return from === 'reopened' ? 'resumed' : 'refused';
  return to as Name;
}

/** What this person may do with the finding now: what the server allows, in words. */
export function actsOn({
  state,
  allowedTransitions,
  refusedTransitions = [],
}: Pick<Finding, 'state' | 'allowedTransitions' | 'refusedTransitions'>) {
  const acts = allowedTransitions.map((to): Act => {
    const name = nameOf(state, to);
    return {
      to,
      word: `findings.act.${name}`,
      help: `findings.actHelp.${name}`,
      needsReason: NEEDS_REASON.has(`${state} ${to}`),
      refusal: refusedTransitions.find((one) => one.to === to)?.problem ?? null,
      isUsual: name !== 'withdrawn' && name !== 'refused' && name !== 'reopened',
    };
  });
  return acts.sort((one, other) => Number(other.isUsual) - Number(one.isUsual));
}
