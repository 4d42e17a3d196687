import type { Actor } from '../../../kernel/actor';
import type { DomainError } from '../../../kernel/domain-error';
import type { FaultCode } from '../../../kernel/fault-codes';
import type { Language } from '../../../kernel/localized-text';
import {
  shortcomingDomainOf,
  type Finding,
  type JudgedLaw,
  type ShortcomingDomain,
} from './finding';
import { isShortfall, type FindingKind } from './finding-kind';
import { FindingAlreadyOpen, FindingNeedsShortfall, FindingPlaceWrong } from './finding.errors';
import { assertAudits } from './finding.policy';

/** What a person states. Everything left out is null, false or follows from the question. */
export interface FindingDraft {
  readonly question?: string;
  readonly area?: string;
  readonly criticalElement?: string | null;
  readonly kind: FindingKind;
  readonly shortcomingDomain?: ShortcomingDomain;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly references?: readonly string[];
  readonly law?: JudgedLaw | null;
  readonly sscCandidate?: boolean;
  readonly ownerOrganizationId?: string | null;
  readonly dueOn?: string | null;
  readonly repeatOf?: string | null;
}

/** The question that a finding is raised from, as the mission's edition has it and the mission answered it. */
export interface RaisedFrom {
  readonly number: string;
  readonly area: string;
  readonly criticalElement: string | null;
  /** Null when the mission has not answered it. */
  readonly status: string | null;
  /** The open weakness or gap that the question already has, if any. */
  readonly openFinding: string | null;
}

/** What the rule has to know about the mission. */
export interface RecordingMission {
  readonly id: string;
  readonly areas: readonly string[];
}

export interface Recording {
  readonly id: string;
  readonly actor: Actor;
  readonly now: Date;
}

interface Place {
  readonly area: string;
  readonly criticalElement: string | null;
}

/**
 * A draft becomes a finding without its number. Throws FindingPlaceWrong, FindingNeedsShortfall,
 * FindingAlreadyOpen, or Forbidden for somebody who does not audit the area.
 */
export function recordFinding(
  mission: RecordingMission,
  question: RaisedFrom | undefined,
  draft: FindingDraft,
  { id, actor, now }: Recording,
): Omit<Finding, 'reference'> {
  const { area, criticalElement } = placeOf(mission, question, draft);
  assertAudits(actor, mission.id, area);
  if (question && isShortfall(draft.kind)) assertShortfallStands(question);
  const at = now.toISOString();
  return {
    id,
    missionId: mission.id,
    question: question?.number ?? null,
    area,
    criticalElement,
    kind: draft.kind,
    shortcomingDomain: draft.shortcomingDomain ?? shortcomingDomainOf(criticalElement),
    state: 'draft',
    title: draft.title,
    description: draft.description,
    language: draft.language,
    ...beside(draft),
    recordedAt: at,
    recordedById: actor.id,
    recordedByName: actor.name,
    issuedAt: null,
    closedAt: null,
    stateReason: null,
    version: 1,
    validFrom: at,
  };
}

/** What a draft may leave out. */
const beside = ({
  references = [],
  law = null,
  sscCandidate = false,
  ownerOrganizationId = null,
  dueOn = null,
  repeatOf = null,
}: FindingDraft) => ({ references, law, sscCandidate, ownerOrganizationId, dueOn, repeatOf });

function misplaced(field: string, code: FaultCode, detail: string): DomainError {
  return new FindingPlaceWrong(`${detail}.`, { errors: [{ pointer: `#/${field}`, code, detail }] });
}

function placeOf(
  mission: RecordingMission,
  question: RaisedFrom | undefined,
  draft: FindingDraft,
): Place {
  if (question) return placeOfQuestion(question, draft);
  const { area, criticalElement = null } = draft;
  if (area === undefined)
    throw misplaced('area', 'required', 'a finding without a question names its area');
  if (!mission.areas.includes(area))
    throw misplaced('area', 'out-of-scope', `area ${area} is not in the scope of the mission`);
  return { area, criticalElement };
}

function placeOfQuestion(question: RaisedFrom, { area, criticalElement }: FindingDraft): Place {
  if (area !== undefined && area !== question.area)
    throw misplaced(
      'area',
      'contradiction',
      `question ${question.number} is of area ${question.area}`,
    );
  if (criticalElement !== undefined && criticalElement !== question.criticalElement)
    throw misplaced(
      'criticalElement',
      'contradiction',
      `question ${question.number} is of ${question.criticalElement ?? 'no critical element'}`,
    );
  return { area: question.area, criticalElement: question.criticalElement };
}

function assertShortfallStands({ number, status, openFinding }: RaisedFrom): void {
  if (status !== 'not-satisfactory')
    throw new FindingNeedsShortfall(
      `Question ${number} is ${status ?? 'not answered yet'}; assess it as not satisfactory first.`,
      {
        errors: [
          {
            pointer: '#/question',
            code: 'needs-shortfall',
            detail: `question ${number} is not assessed as not satisfactory`,
          },
        ],
      },
    );
  if (openFinding !== null) throw alreadyOpen(number, openFinding);
}

export function alreadyOpen(question: string, reference?: string): FindingAlreadyOpen {
  const which = reference === undefined ? '' : `: ${reference}`;
  return new FindingAlreadyOpen(`Question ${question} already has an open finding${which}.`, {
    errors: [
      {
        pointer: '#/question',
        code: 'already-open',
        detail: `question ${question} already has an open finding${which}`,
      },
    ],
    ...(reference === undefined ? {} : { facts: { openFinding: reference } }),
  });
}
