import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { publish, type Edition } from '../domain/edition';
import { editionPublished } from '../domain/edition.events';
import { Editions } from '../persistence/editions';
import { Questions } from '../persistence/questions';

/** Closes an edition for ever, so that missions can be pinned to it. */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly editions: Editions,
    private readonly questions: Questions,
  ) {}

  execute(actor: Actor, code: string, version: number): Promise<Edition> {
    return this.unitOfWork.run(actor, (tx) => this.within(tx, code, version));
  }

  private async within(tx: Transaction, code: string, version: number): Promise<Edition> {
    const before = await this.editions.get(tx, code);
    const after = publish(before, tx.now);
    const counted = await this.questions.count(tx, code);
    for (const area of (await this.editions.areas(tx, code)).keys())
      await this.editions.setAreaTotal(tx, code, area, counted.get(area) ?? 0);
    await this.editions.update(tx, after, version);
    tx.record(editionPublished(before, after));
    return after;
  }
}
