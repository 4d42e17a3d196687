import { Injectable } from '@nestjs/common';
import type { Actor, Membership } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { Assessments } from '../../assessments';
import { Catalogue, type Question } from '../../catalogue';
import type { Mission } from '../../missions';
import type { Evidence } from '../domain/evidence';
import type { EvidenceLink, Known, LinkTarget } from '../domain/evidence-link';
import { EvidenceLinkRefused } from '../domain/evidence.errors';
import { actingSide, assertCovers, isKnownTo } from '../domain/evidence.policy';
import { LinkSubjects } from '../persistence/link-subjects';

/** Who links what, in which mission. */
export interface Linking {
  readonly mission: Mission;
  readonly membership: Membership;
  readonly evidence: Pick<Evidence, 'id'>;
  /** Where in the request the target stands. */
  readonly pointer: string;
}

interface Found {
  readonly areas: readonly string[];
  readonly known: Known;
}

/** The kinds whose targets are named by an id. */
type SubjectKind = Exclude<LinkTarget['kind'], 'question-item' | 'assessment'>;

const BOTH: Known = { toAuditors: true, toState: true };

/** Turns what people name into a link, or refuses it. What the person may not know of is refused as what is not there. */
@Injectable()
export class LinkTargets {
  constructor(
    private readonly ids: Ids,
    private readonly catalogue: Catalogue,
    private readonly assessments: Assessments,
    private readonly subjects: LinkSubjects,
  ) {}

  async link(tx: Transaction, target: LinkTarget, linking: Linking): Promise<EvidenceLink> {
    const { mission, membership, evidence } = linking;
    const { areas, known } = await this.find(tx, target, linking);
    assertCovers(membership, areas);
    return {
      id: this.ids.next(),
      evidenceId: evidence.id,
      missionId: mission.id,
      kind: target.kind,
      subjectId: target.id ?? null,
      question: target.question ?? null,
      item: target.item ?? null,
      side: actingSide(membership),
      linkedAt: tx.now.toISOString(),
      ...linkedBy(tx.actor),
      known,
    };
  }

  private async find(tx: Transaction, target: LinkTarget, linking: Linking): Promise<Found> {
    assertForm(target, linking.pointer);
    if (target.id !== undefined)
      return this.subject(tx, target.kind as SubjectKind, target.id, linking);
    const question = await this.question(target.question ?? '', linking);
    const { item } = target;
    if (item !== undefined && !question.evidenceItems.some(({ position }) => position === item))
      throw refused(linking.pointer, `question ${question.number} has no evidence item ${item}`);
    if (target.kind === 'assessment') await this.assertAssessed(tx, question, linking);
    return { areas: [question.area], known: BOTH };
  }

  private async subject(
    tx: Transaction,
    kind: SubjectKind,
    id: string,
    { mission, membership, pointer }: Linking,
  ): Promise<Found> {
    const found = await this.subjects[kind](tx, id);
    const mayKnow =
      found?.missionId === mission.id && isKnownTo(actingSide(membership), found.known);
    if (!found || !mayKnow) throw refused(pointer, `${mission.reference} has no ${kind} ${id}`);
    return found;
  }

  private async question(number: string, { mission, pointer }: Linking): Promise<Question> {
    const { byNumber } = await this.catalogue.edition(mission.edition);
    const question = byNumber.get(number);
    if (question && mission.areas.includes(question.area)) return question;
    throw refused(pointer, `question ${number} is not in the scope of ${mission.reference}`);
  }

  private async assertAssessed(
    tx: Transaction,
    { number }: Question,
    { mission, pointer }: Linking,
  ): Promise<void> {
    if (await this.assessments.find(tx, mission.id, number)) return;
    throw refused(pointer, `question ${number} is not answered in ${mission.reference}`);
  }
}

const linkedBy = ({ id, name }: Actor) => ({ linkedById: id, linkedByName: name });

const refused = (pointer: string, detail: string): EvidenceLinkRefused =>
  new EvidenceLinkRefused(`${detail}.`, { errors: [{ pointer, code: 'link', detail }] });

/** Which members a target of each kind has. */
const MEMBERS: Readonly<Record<LinkTarget['kind'], readonly (keyof LinkTarget)[]>> = {
  'question-item': ['question', 'item'],
  assessment: ['question'],
  finding: ['id'],
  step: ['id'],
  consultation: ['id'],
};

function assertForm(target: LinkTarget, pointer: string): void {
  const wanted = MEMBERS[target.kind];
  const given = (['id', 'question', 'item'] as const).filter((name) => target[name] !== undefined);
  if (given.length === wanted.length && given.every((name) => wanted.includes(name))) return;
  throw refused(
    pointer,
    `a link to a ${target.kind} names ${wanted.join(' and ')}, and nothing else`,
  );
}
