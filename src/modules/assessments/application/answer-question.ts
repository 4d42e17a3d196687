import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { wholeAnswer, type GivenAnswer } from '../domain/answer';
import { Answering } from './answering';
import { refuseAlone } from './refuse-answers';
import type { AssessedQuestion, SentAnswer } from './sent-answer';

/** Takes the answer to one question, in the place of whatever was there. */
@Injectable()
export class AnswerQuestion {
  constructor(private readonly answering: Answering) {}

  async execute(
    actor: Actor,
    missionId: string,
    seen: Pick<SentAnswer, 'question' | 'version'>,
    given: GivenAnswer,
  ): Promise<AssessedQuestion> {
    const sent = { ...given, ...seen };
    const [answered] = await this.answering.take(actor, missionId, [sent], {
      read: (_standing, one) => wholeAnswer(one),
      refuse: refuseAlone,
    });
    if (!answered) throw new Error(`The answer to ${seen.question} was neither taken nor refused`);
    return answered;
  }
}
