import { nextVersion } from '../../../kernel/version';
import type { Finding } from './finding';
import { shortcomingDomainOf } from './finding';
import { FindingFrozen, FindingTransitionRefused, RepeatedFindingUnknown } from './finding.errors';
import { ENDED_STATES } from './life-cycle';
import type { FindingDraft } from './record-finding';

/** Fields of a finding that may be given anew. A question and an area stay what they were. */
export type FindingPatch = Partial<
  Omit<FindingDraft, 'question' | 'area' | 'criticalElement' | 'kind'>
>;

/** What still changes once the State knows the finding: who answers for it and by when, never its words. */
const STILL_OPEN: ReadonlySet<string> = new Set([
  'ownerOrganizationId',
  'dueOn',
  'sscCandidate',
  'repeatOf',
]);

/** The finding with the given fields. Throws FindingFrozen for words of an issued finding. */
export function reviseFinding(finding: Finding, patch: FindingPatch, now: Date): Finding {
  if (ENDED_STATES.some((state) => state === finding.state))
    throw new FindingTransitionRefused(`A finding that is ${finding.state} does not change.`);
  if (patch.repeatOf === finding.id)
    throw new RepeatedFindingUnknown('A finding does not repeat itself: name an earlier one.', {
      errors: [{ pointer: '#/repeatOf', code: 'itself', detail: 'must be another finding' }],
    });
  const frozen = Object.keys(patch).filter((field) => !STILL_OPEN.has(field));
  if (finding.state !== 'draft' && frozen.length > 0)
    throw new FindingFrozen(
      'The finding is issued: withdraw it and record a new one to say otherwise.',
      {
        errors: frozen.map((field) => ({
          pointer: `#/${field}`,
          code: 'frozen',
          detail: `${field} does not change once the finding is issued`,
        })),
      },
    );
  return {
    ...finding,
    ...patch,
    shortcomingDomain:
      patch.shortcomingDomain ??
      finding.shortcomingDomain ??
      shortcomingDomainOf(finding.criticalElement),
    ...nextVersion(finding, now),
  };
}
