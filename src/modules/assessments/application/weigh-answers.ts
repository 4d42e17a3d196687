import type { Membership } from '../../../kernel/actor';
import type { DomainError } from '../../../kernel/domain-error';
import { staleSince } from '../../../platform/database/stale';
import { QuestionNotFound, type CatalogueEdition, type Question } from '../../catalogue';
import type { Mission } from '../../missions';
import { NO_ANSWER } from '../domain/answer';
import { faultsOf } from '../domain/answer-rules';
import { faultOfScope } from '../domain/answer-scope';
import { UNANSWERED, type Answer, type Assessment } from '../domain/assessment';
import { QuestionAnsweredTwice } from '../domain/assessment.errors';
import type { SentAnswer, WeighedAnswer } from './sent-answer';

/** Where answers are given: the mission, its questions, and what the person is there. */
export interface Desk {
  readonly mission: Mission;
  readonly edition: CatalogueEdition;
  readonly membership: Membership;
}

/** How what is sent becomes an answer: in the place of what stands, or on top of it. */
export type Reading = (standing: Answer, sent: SentAnswer) => Answer;
export type Standing = ReadonlyMap<string, Assessment>;

/** Puts each sent answer beside its question and the answer that stands, and finds everything wrong with it. */
export function weighAnswers(
  desk: Desk,
  sent: readonly SentAnswer[],
  standing: Standing,
  read: Reading,
): readonly WeighedAnswer[] {
  const seen = new Set<string>();
  return sent.map((one) => {
    const isRepeated = seen.has(one.question);
    seen.add(one.question);
    const weighed = weigh(desk, one, standing.get(one.question), read);
    if (!isRepeated) return weighed;
    const twice = new QuestionAnsweredTwice(`${one.question} is answered further up already.`);
    return { ...weighed, faults: [twice, ...weighed.faults] };
  });
}

function weigh(
  desk: Desk,
  sent: SentAnswer,
  standing: Assessment | undefined,
  read: Reading,
): WeighedAnswer {
  const question = desk.edition.byNumber.get(sent.question);
  const answer = read(standing ?? NO_ANSWER, sent);
  const faults = faultsFound(desk, question, sent, standing, answer);
  return { number: sent.question, question, standing, answer, faults };
}

/** An answer out of its place is not judged further, nor one whose author has not seen what stands. */
function faultsFound(
  { mission, edition, membership }: Desk,
  question: Question | undefined,
  { question: number, version }: SentAnswer,
  standing: Assessment | undefined,
  answer: Answer,
): readonly DomainError[] {
  if (!question)
    return [new QuestionNotFound(`Edition ${edition.code} has no question ${number}.`)];
  const misplaced = faultOfScope(mission, membership, question);
  if (misplaced) return [misplaced];
  const current = standing?.version ?? UNANSWERED;
  if (version === current) return faultsOf(question, answer);
  const change = standing && {
    changedBy: standing.assessedByName,
    changedAt: standing.assessedAt,
  };
  return [staleSince(change, current)];
}
