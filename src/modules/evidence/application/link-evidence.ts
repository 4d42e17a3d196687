import { Injectable } from '@nestjs/common';
import { sideOf, type Actor } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { EvidenceLink, LinkTarget } from '../domain/evidence-link';
import { EvidenceLinkNotFound, EvidenceProves } from '../domain/evidence.errors';
import { evidenceLinked, evidenceUnlinked } from '../domain/evidence.events';
import { linksFor } from '../domain/evidence.policy';
import { LinkRepository } from '../persistence/link.repository';
import { EvidenceContext } from './evidence-context';
import { LinkTargets } from './link-targets';

/** Says what a document proves, and takes it back. Either side links the documents that it may know of. */
@Injectable()
export class LinkEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: EvidenceContext,
    private readonly targets: LinkTargets,
    private readonly links: LinkRepository,
  ) {}

  link(actor: Actor, id: string, target: LinkTarget): Promise<EvidenceLink> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { evidence } = await this.context.seen(tx, actor, id);
      const acting = await this.context.acting(tx, actor, evidence.missionId);
      const made = await this.targets.link(tx, target, { ...acting, evidence, pointer: '#' });
      await this.links.insert(tx, [made]);
      tx.record(evidenceLinked(evidence, made));
      return made;
    });
  }

  /** Only the side that made a link undoes it, and not what something was verified or closed with. */
  unlink(actor: Actor, id: string, linkId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { evidence, links } = await this.context.seen(tx, actor, id);
      const link = linksFor(actor, evidence, links).find((one) => one.id === linkId);
      if (!link) throw notLinked(linkId);
      const { membership } = await this.context.acting(tx, actor, evidence.missionId);
      if (sideOf(membership.role) !== link.side)
        throw new Forbidden('Only the side that made the link undoes it.');
      const settled = await this.links.settledSubjects(tx, id);
      if (link.subjectId !== null && settled.has(link.subjectId))
        throw new EvidenceProves('A step was verified, or a finding closed, with this document.');
      if (!(await this.links.undo(tx, link))) throw notLinked(linkId);
      tx.record(evidenceUnlinked(evidence, link));
    });
  }
}

const notLinked = (linkId: string): EvidenceLinkNotFound =>
  new EvidenceLinkNotFound(`The evidence has no link ${linkId}.`);
