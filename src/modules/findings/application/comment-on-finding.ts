import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertNotOver, Missions } from '../../missions';
import { commented, commentOn, type Comment, type CommentDraft } from '../domain/comment';
import { assertMaySee } from '../domain/finding.policy';
import { CommentRepository } from '../persistence/comment.repository';
import { FindingRepository } from '../persistence/finding.repository';

@Injectable()
export class CommentOnFinding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly missions: Missions,
    private readonly findings: FindingRepository,
    private readonly comments: CommentRepository,
  ) {}

  execute(actor: Actor, id: string, draft: CommentDraft): Promise<Comment> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await this.findings.get(tx, id);
      assertMaySee(actor, finding);
      assertNotOver(await this.missions.get(tx, finding.missionId), 'comments');
      const comment = commentOn(finding, draft, { id: this.ids.next(), actor, now: tx.now });
      await this.comments.insert(tx, comment);
      tx.record(commented(finding, comment));
      return comment;
    });
  }
}
