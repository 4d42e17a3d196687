import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { listingOf, type SortKeys } from '../../../kernel/listing-of';
import type { Listing } from '../../../kernel/page';
import { Reader } from '../../../platform/database/transaction';
import { Catalogue, QuestionNotFound, type Question } from '../../catalogue';
import { Missions } from '../../missions';
import { NO_ANSWER } from '../domain/answer';
import type { AssessmentRevision } from '../domain/assessment';
import { isAnsweredAsWanted, isWanted, type AssessmentFilter } from '../domain/assessment-filter';
import { AssessmentRepository } from '../persistence/assessment.repository';
import type { AssessedQuestion } from './sent-answer';

const SORTABLE: SortKeys<AssessedQuestion> = {
  number: ({ question }) => question.number,
  area: ({ question }) => question.area,
  criticalElement: ({ question }) => question.criticalElement,
  status: ({ assessment }) => (assessment ?? NO_ANSWER).status,
  assessedAt: ({ assessment }) => assessment?.assessedAt ?? null,
};

const SORTABLE_REVISIONS: SortKeys<AssessmentRevision> = {
  version: ({ version }) => version,
  assessedAt: ({ assessedAt }) => assessedAt,
  status: ({ status }) => status,
};

@Injectable()
export class AssessmentQueries {
  constructor(
    private readonly reader: Reader,
    private readonly missions: Missions,
    private readonly catalogue: Catalogue,
    private readonly assessments: AssessmentRepository,
  ) {}

  /** Every question in the scope of the mission, answered or not, in the order of the numbers. */
  async list(
    actor: Actor,
    missionId: string,
    filter: AssessmentFilter,
  ): Promise<Listing<AssessedQuestion>> {
    const mission = await this.missions.getFor(this.reader, actor, missionId);
    const { questions } = await this.catalogue.edition(mission.edition);
    const answers = await this.assessments.list(this.reader, missionId);
    const rows = questions
      .filter((question) => mission.areas.includes(question.area) && isWanted(filter, question))
      .map((question) => ({ question, assessment: answers.get(question.number) }))
      .filter(({ question, assessment }) =>
        isAnsweredAsWanted(filter, question, assessment ?? NO_ANSWER),
      );
    return listingOf(rows, SORTABLE);
  }

  async get(actor: Actor, missionId: string, number: string): Promise<AssessedQuestion> {
    const question = await this.questionOf(actor, missionId, number);
    return { question, assessment: await this.assessments.find(this.reader, missionId, number) };
  }

  /** All that was ever answered to a question, the newest first. */
  async history(
    actor: Actor,
    missionId: string,
    number: string,
  ): Promise<Listing<AssessmentRevision>> {
    await this.questionOf(actor, missionId, number);
    const revisions = await this.assessments.history(this.reader, missionId, number);
    return listingOf(revisions, SORTABLE_REVISIONS);
  }

  private async questionOf(actor: Actor, missionId: string, number: string): Promise<Question> {
    const { areas, edition, reference } = await this.missions.getFor(this.reader, actor, missionId);
    const question = (await this.catalogue.edition(edition)).byNumber.get(number);
    if (!question || !areas.includes(question.area))
      throw new QuestionNotFound(`${reference} assesses no question ${number}.`);
    return question;
  }
}
