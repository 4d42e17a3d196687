import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { amendedAnswer } from '../domain/answer';
import { Answering } from './answering';
import { refuseTogether } from './refuse-answers';
import type { AssessedQuestion, SentAnswer } from './sent-answer';

/** Takes many answers at once, all or none. What an answer leaves out stays as it was. */
@Injectable()
export class AnswerQuestions {
  constructor(private readonly answering: Answering) {}

  execute(
    actor: Actor,
    missionId: string,
    items: readonly SentAnswer[],
  ): Promise<readonly AssessedQuestion[]> {
    return this.answering.take(actor, missionId, items, {
      read: amendedAnswer,
      refuse: refuseTogether,
    });
  }
}
