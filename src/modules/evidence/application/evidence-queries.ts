import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Reader } from '../../../platform/database/transaction';
import { Missions } from '../../missions';
import type { Evidence, EvidenceContent } from '../domain/evidence';
import type { EvidenceFilter } from '../domain/evidence-filter';
import type { EvidenceLink } from '../domain/evidence-link';
import { linksFor } from '../domain/evidence.policy';
import { EvidenceList } from '../persistence/evidence-list';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { EvidenceContext, type SeenEvidence } from './evidence-context';

@Injectable()
export class EvidenceQueries {
  constructor(
    private readonly reader: Reader,
    private readonly missions: Missions,
    private readonly context: EvidenceContext,
    private readonly lists: EvidenceList,
    private readonly evidence: EvidenceRepository,
  ) {}

  get(actor: Actor, id: string): Promise<SeenEvidence> {
    return this.context.seen(this.reader, actor, id);
  }

  /** Throws MissionNotFound for a mission that this person may not know of. */
  async list(actor: Actor, filter: EvidenceFilter): Promise<Listing<Evidence>> {
    const { missionId } = filter;
    if (missionId !== undefined && !actor.memberships.has(missionId))
      await this.missions.getFor(this.reader, actor, missionId);
    return this.lists.list(actor, filter);
  }

  /** Every content that the document has had, the newest first. */
  async contents(actor: Actor, id: string): Promise<readonly EvidenceContent[]> {
    await this.get(actor, id);
    return this.evidence.contents(this.reader, id);
  }

  async links(actor: Actor, id: string): Promise<readonly EvidenceLink[]> {
    const { evidence, links } = await this.get(actor, id);
    return linksFor(actor, evidence, links);
  }
}
