import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/database/transaction';
import type { Assessment } from '../domain/assessment';
import { AssessmentRepository } from '../persistence/assessment.repository';

/** How questions were assessed, for other modules. */
@Injectable()
export class Assessments {
  constructor(private readonly assessments: AssessmentRepository) {}

  /** Undefined when nobody has answered the question in this mission. */
  find(scope: Scope, missionId: string, question: string): Promise<Assessment | undefined> {
    return this.assessments.find(scope, missionId, question);
  }

  /** The answers that there are to some questions, by question. */
  findMany(
    scope: Scope,
    missionId: string,
    questions: readonly string[],
  ): Promise<ReadonlyMap<string, Assessment>> {
    return this.assessments.findMany(scope, missionId, questions);
  }
}
