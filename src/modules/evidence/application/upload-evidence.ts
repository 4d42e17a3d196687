import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertDates, type Evidence, type EvidenceWords } from '../domain/evidence';
import type { LinkTarget } from '../domain/evidence-link';
import { evidenceLinked, evidenceUploaded } from '../domain/evidence.events';
import { actingSide } from '../domain/evidence.policy';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { LinkRepository } from '../persistence/link.repository';
import { EvidenceContext, type SeenEvidence } from './evidence-context';
import type { ReceivedFile } from './incoming-files';
import { KeepBytes } from './keep-bytes';
import { LinkTargets } from './link-targets';

export interface UploadEvidenceCommand {
  readonly missionId: string;
  readonly title: string;
  readonly language: EvidenceWords['language'];
  readonly documentDate?: string;
  readonly validUntil?: string;
  readonly confidentiality?: EvidenceWords['confidentiality'];
  readonly links?: readonly LinkTarget[];
}

/** Makes a document of a file that came in, with its first links. */
@Injectable()
export class UploadEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly keepBytes: KeepBytes,
    private readonly context: EvidenceContext,
    private readonly targets: LinkTargets,
    private readonly evidence: EvidenceRepository,
    private readonly links: LinkRepository,
  ) {}

  execute(actor: Actor, file: ReceivedFile, command: UploadEvidenceCommand): Promise<SeenEvidence> {
    return this.keepBytes.during(file.staged, () =>
      this.unitOfWork.run(actor, (tx) => this.carryOut(tx, file, command)),
    );
  }

  private async carryOut(
    tx: Transaction,
    file: ReceivedFile,
    command: UploadEvidenceCommand,
  ): Promise<SeenEvidence> {
    const { mission, membership } = await this.context.acting(tx, tx.actor, command.missionId);
    const evidence: Evidence = {
      id: this.ids.next(),
      missionId: mission.id,
      side: actingSide(membership),
      ...wordsOf(command),
      ...uploadOf(tx, file),
      content: 1,
      version: 1,
    };
    assertDates(evidence);
    await this.evidence.insert(tx, evidence);
    tx.record(evidenceUploaded(evidence));
    const links = [];
    for (const [index, target] of (command.links ?? []).entries()) {
      const pointer = `#/links/${index}`;
      links.push(await this.targets.link(tx, target, { mission, membership, evidence, pointer }));
    }
    await this.links.insert(tx, links);
    for (const link of links) tx.record(evidenceLinked(evidence, link));
    return { evidence, links };
  }
}

/** Without a word on it, a document stays within the two sides of the mission. */
const wordsOf = (command: UploadEvidenceCommand): EvidenceWords => ({
  title: command.title,
  language: command.language,
  documentDate: command.documentDate ?? null,
  validUntil: command.validUntil ?? null,
  confidentiality: command.confidentiality ?? 'internal',
});

/** What a content says of its file, of the moment and of who brought it. */
export const uploadOf = ({ actor, now }: Transaction, file: ReceivedFile) => ({
  fileName: file.fileName,
  mediaType: file.mediaType,
  size: file.staged.size,
  hash: file.staged.hash,
  uploadedAt: now.toISOString(),
  uploadedById: actor.id,
  uploadedByName: actor.name,
});
