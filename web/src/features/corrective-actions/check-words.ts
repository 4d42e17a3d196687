import type { WordKey } from '../../i18n/use-words';
import type { Warning } from './plan';

const WORDS: Readonly<Record<string, WordKey>> = {
  'plan.no-root-cause': 'plans.warn.noRootCause',
  'plan.no-summary': 'plans.warn.noSummary',
  'plan.no-coordinator': 'plans.warn.noCoordinator',
  'plan.no-steps': 'plans.warn.noSteps',
  'plan.item-not-covered': 'plans.warn.itemNotCovered',
  'plan.text-copied': 'plans.warn.textCopied',
  'plan.one-day': 'plans.warn.oneDay',
  'plan.one-person': 'plans.warn.onePerson',
  'step.no-action': 'plans.warn.noAction',
  'step.no-office': 'plans.warn.noOffice',
  'step.no-date': 'plans.warn.noDate',
  'step.no-evidence': 'plans.warn.noEvidence',
  'step.date-past': 'plans.warn.datePast',
  'step.date-after-target': 'plans.warn.dateAfterTarget',
  'step.date-order': 'plans.warn.dateOrder',
};

/** A warning in words of ours; null for one that we do not know yet. */
export const wordOfWarning = ({ code }: Pick<Warning, 'code'>): WordKey | null =>
  WORDS[code] ?? null;

/** The place of the step that a warning points at, from 1; null where it is about the whole plan. */
export function stepOf({ pointer }: Pick<Warning, 'pointer'>): number | null {
  const index = /^#\/steps\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? null : Number(index) + 1;
}

/** The field in the editor that a pointer means. */
export const fieldIdOf = (pointer: string): string =>
  `plan${pointer.replace(/^#/, '').replace(/\//g, '-')}`;
