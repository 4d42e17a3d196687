import { Injectable } from '@nestjs/common';
import type { Actor, Membership } from '../../../kernel/actor';
import type { Scope } from '../../../platform/database/transaction';
import { Missions, assertMember, isOver, type Mission } from '../../missions';
import type { Evidence } from '../domain/evidence';
import type { EvidenceLink } from '../domain/evidence-link';
import { EvidenceMissionOver } from '../domain/evidence.errors';
import { assertMaySee } from '../domain/evidence.policy';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { LinkRepository } from '../persistence/link.repository';

/** A document that somebody may know of, and what it is linked to. */
export interface SeenEvidence {
  readonly evidence: Evidence;
  readonly links: readonly EvidenceLink[];
}

/** Loads what every act with evidence looks at first. */
@Injectable()
export class EvidenceContext {
  constructor(
    private readonly missions: Missions,
    private readonly evidence: EvidenceRepository,
    private readonly links: LinkRepository,
  ) {}

  /** Throws EvidenceNotFound for what the actor may not know of. */
  async seen(scope: Scope, actor: Actor, id: string): Promise<SeenEvidence> {
    const evidence = await this.evidence.get(scope, id);
    const links = await this.links.list(scope, id);
    assertMaySee(actor, evidence, links);
    return { evidence, links };
  }

  /** The mission in which the actor brings evidence, as one of its two sides, while it is not over. */
  async acting(
    scope: Scope,
    actor: Actor,
    missionId: string,
  ): Promise<{ mission: Mission; membership: Membership }> {
    const mission = await this.missions.getFor(scope, actor, missionId);
    const membership = assertMember(actor, mission, { sides: ['auditing', 'state'] });
    if (isOver(mission))
      throw new EvidenceMissionOver(`${mission.reference} is ${mission.status}.`, {
        facts: { missionStatus: mission.status },
      });
    return { mission, membership };
  }
}
