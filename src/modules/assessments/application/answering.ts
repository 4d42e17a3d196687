import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Catalogue } from '../../catalogue';
import { Missions, acceptsAssessments, assertMember } from '../../missions';
import { isSameAnswer, NO_ANSWER } from '../domain/answer';
import { assess, assessed } from '../domain/assess';
import type { Assessment } from '../domain/assessment';
import { AssessmentRepository } from '../persistence/assessment.repository';
import type { AssessedQuestion, SentAnswer, WeighedAnswer } from './sent-answer';
import { weighAnswers, type Desk, type Reading, type Standing } from './weigh-answers';

/** How answers are taken: how they are read, and how they are refused when something is wrong with them. */
export interface Manner {
  readonly read: Reading;
  readonly refuse: (weighed: readonly WeighedAnswer[]) => void;
}

interface Change {
  readonly before: Assessment | undefined;
  readonly after: Assessment;
}

/** Takes answers to questions of a mission: all of them, or none. */
@Injectable()
export class Answering {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly missions: Missions,
    private readonly catalogue: Catalogue,
    private readonly assessments: AssessmentRepository,
  ) {}

  take(
    actor: Actor,
    missionId: string,
    sent: readonly SentAnswer[],
    { read, refuse }: Manner,
  ): Promise<readonly AssessedQuestion[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const desk = await this.open(tx, missionId);
      const standing = await this.hold(tx, missionId, sent);
      const weighed = weighAnswers(desk, sent, standing, read);
      refuse(weighed);
      const changes = this.changesOf(tx, missionId, weighed);
      const overtaken = await this.store(tx, missionId, changes);
      if (overtaken.size > 0)
        refuse(weighAnswers(desk, sent, new Map([...standing, ...overtaken]), read));
      for (const { before, after } of changes) tx.record(assessed(before, after));
      return withChanges(weighed, changes);
    });
  }

  private async open(tx: Transaction, missionId: string): Promise<Desk> {
    const mission = await this.missions.getFor(tx, tx.actor, missionId);
    const membership = assertMember(tx.actor, mission, { sides: ['auditing'] });
    acceptsAssessments(mission);
    return { mission, membership, edition: await this.catalogue.edition(mission.edition) };
  }

  private hold(tx: Transaction, missionId: string, sent: readonly SentAnswer[]): Promise<Standing> {
    const questions = [...new Set(sent.map(({ question }) => question))];
    return this.assessments.hold(tx, missionId, questions);
  }

  /** An answer that says what stands already changes nothing. */
  private changesOf(
    { actor, now }: Transaction,
    missionId: string,
    weighed: readonly WeighedAnswer[],
  ): readonly Change[] {
    return weighed.flatMap(({ question, standing, answer }) => {
      if (!question || isSameAnswer(standing ?? NO_ANSWER, answer)) return [];
      const facts = { id: this.ids.next(), missionId, by: actor, now };
      return [{ before: standing, after: assess(question, standing, answer, facts) }];
    });
  }

  /** Writes the changes; answers the first answers that somebody else has given in the same moment. */
  private async store(
    tx: Transaction,
    missionId: string,
    changes: readonly Change[],
  ): Promise<Standing> {
    const nobody: Standing = new Map();
    if (changes.length === 0) return nobody;
    const written = changes.map(({ after }) => after);
    await this.assessments.keepRevisions(tx, written);
    if ((await this.assessments.store(tx, written)) === written.length) return nobody;
    const questions = written.map(({ question }) => question);
    const stored = await this.assessments.findMany(tx, missionId, questions);
    const ours = new Set(written.map(({ id }) => id));
    return new Map([...stored].filter(([, { id }]) => !ours.has(id)));
  }
}

function withChanges(
  weighed: readonly WeighedAnswer[],
  changes: readonly Change[],
): readonly AssessedQuestion[] {
  const changed = new Map(changes.map(({ after }) => [after.question, after]));
  return weighed.flatMap(({ number, question, standing }) =>
    question ? [{ question, assessment: changed.get(number) ?? standing }] : [],
  );
}
