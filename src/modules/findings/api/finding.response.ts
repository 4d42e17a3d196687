import type { Actor } from '../../../kernel/actor';
import type { Language } from '../../../kernel/localized-text';
import { toDueResponse, type DueResponse } from '../../../platform/http/due.response';
import { toRefusedSteps, type RefusalResponse } from '../../../platform/http/refusal.response';
import type { ShownFinding } from '../application/finding-queries';
import type { Finding, ShortcomingDomain } from '../domain/finding';
import type { FindingKind } from '../domain/finding-kind';
import type { FindingState } from '../domain/life-cycle';
import { allowedTransitions } from '../domain/move-finding';

/** The law that a finding is judged against, as it stood on a day. */
export class JudgedLawResponse {
  /** Name of the instrument. */
  readonly instrument!: string;
  /** Its number. */
  readonly number!: string | null;
  /** The day as of which its text was used. */
  readonly asOf!: string;
}

/** A step that is yours, and why it would be refused now. */
export class RefusedFindingStepResponse {
  /** Where the step leads. */
  readonly to!: FindingState;
  /** What stands against it. */
  readonly problem!: RefusalResponse;
}

/** What a mission states. */
export class FindingResponse {
  /** UUID. */
  readonly id!: string;
  /** The number people use. @example "TJ-2025-01-OPS-004" */
  readonly reference!: string;
  /** The mission that states it. */
  readonly missionId!: string;
  /** The question it was raised from. @example "4.103" */
  readonly question!: string | null;
  /** Area code. */
  readonly area!: string;
  /** Critical element; null where there is none. */
  readonly criticalElement!: string | null;
  /** What it is. */
  readonly kind!: FindingKind;
  /** Where the shortcoming lies. */
  readonly shortcomingDomain!: ShortcomingDomain | null;
  /** Where it is in its life. */
  readonly state!: FindingState;
  /** One line. */
  readonly title!: string;
  /** What was found, and how it was seen. */
  readonly description!: string;
  /** The language that the text is written in. */
  readonly language!: Language;
  /** Provisions that it rests on. */
  readonly references!: readonly string[];
  /** The law that it is judged against. */
  readonly law!: JudgedLawResponse | null;
  /** It may be a significant safety concern. */
  readonly sscCandidate!: boolean;
  /** The organization that has to answer. */
  readonly ownerOrganizationId!: string | null;
  /** The day by which it should be settled. */
  readonly dueOn!: string | null;
  /** The finding that came back. */
  readonly repeatOf!: string | null;
  /** When it was recorded. */
  readonly recordedAt!: string;
  /** Who recorded it. */
  readonly recordedBy!: PersonResponse;
  /** When it was issued to the State; null for a draft. */
  readonly issuedAt!: string | null;
  /** When it was closed. */
  readonly closedAt!: string | null;
  /** The reason given with the last step. */
  readonly stateReason!: string | null;
  /** Raised by every change; the ETag. */
  readonly version!: number;
  /** The states that the caller may move it to. */
  readonly allowedTransitions!: readonly FindingState[];
  /** Those of them that would be refused as things stand, whatever reason is given. Not part of the version; there when one finding is read. */
  readonly refusedTransitions?: readonly RefusedFindingStepResponse[];
  /** What is due of it, its plan and its steps as you ask, the earliest first; none once it is closed or withdrawn. Not part of the version; there when one finding is read, and in lists with `include=due`. */
  readonly due?: readonly DueResponse[];
  /** There is a corrective action plan that you may read, if only a draft. Not part of the version; there when one finding is read. */
  readonly hasPlan?: boolean;
}

/** Somebody, by the name they had then. */
export class PersonResponse {
  /** UUID. */
  readonly id!: string;
  /** Name. */
  readonly name!: string;
}

export function toFindingResponse(
  finding: Finding,
  actor: Actor,
  { due, hasPlan, refused }: Omit<ShownFinding, 'finding'> = {},
): FindingResponse {
  return {
    id: finding.id,
    reference: finding.reference,
    missionId: finding.missionId,
    question: finding.question,
    area: finding.area,
    criticalElement: finding.criticalElement,
    kind: finding.kind,
    shortcomingDomain: finding.shortcomingDomain,
    state: finding.state,
    title: finding.title,
    description: finding.description,
    language: finding.language,
    references: finding.references,
    law: finding.law,
    sscCandidate: finding.sscCandidate,
    ownerOrganizationId: finding.ownerOrganizationId,
    dueOn: finding.dueOn,
    repeatOf: finding.repeatOf,
    recordedAt: finding.recordedAt,
    recordedBy: { id: finding.recordedById, name: finding.recordedByName },
    issuedAt: finding.issuedAt,
    closedAt: finding.closedAt,
    stateReason: finding.stateReason,
    version: finding.version,
    allowedTransitions: allowedTransitions(actor, finding),
    ...(refused && { refusedTransitions: toRefusedSteps(refused) }),
    ...(due && { due: due.map(toDueResponse) }),
    ...(hasPlan !== undefined && { hasPlan }),
  };
}

/** Columns of the CSV. */
export const FINDING_CSV = [
  'reference',
  'area',
  'criticalElement',
  'question',
  'kind',
  'shortcomingDomain',
  'state',
  'title',
  'description',
  'language',
  'references',
  'law',
  'sscCandidate',
  'ownerOrganizationId',
  'dueOn',
  'repeatOf',
  'recordedAt',
  'issuedAt',
  'closedAt',
  'stateReason',
  'missionId',
  'id',
  'version',
] as const satisfies (keyof FindingResponse)[];
