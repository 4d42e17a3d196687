import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kernel/calendar-date';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { Catalogue } from '../../catalogue';
import { States } from '../../reference-data';
import { figuresOf, type Figures } from '../domain/figures';
import { scopeAt } from '../domain/history';
import type { QuestionSet } from '../domain/question-set';
import { questionsByStatus, type Situation } from '../domain/situation';
import { latestDecided } from '../domain/standing';
import { statusVector, type Answer } from '../domain/status-vector';
import { AnswerRows } from '../persistence/answer-rows';
import { FollowUpRows } from '../persistence/follow-up-rows';
import { ScopeHistory } from './scope-history';
import type { Subject } from './subjects';

interface Known {
  readonly set: QuestionSet;
  readonly answers: readonly Answer[];
  readonly asOf: Date | undefined;
}

export interface SituationRead extends Situation {
  readonly figures: Figures;
  readonly asOf: Date;
  readonly journalPosition: number;
}

/** Reads all that is known of a mission or a standing at a moment. */
@Injectable()
export class Situations {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly catalogue: Catalogue,
    private readonly states: States,
    private readonly scopes: ScopeHistory,
    private readonly rows: AnswerRows,
    private readonly followUps: FollowUpRows,
  ) {}

  async of(subject: Subject, asOf?: Date): Promise<SituationRead> {
    const moment = asOf ?? this.clock.now();
    const { set } = scopeAt(await this.scopes.of(subject), moment.toISOString());
    const read = await this.rows.ofMissions(this.reader, subject.missionIds, asOf);
    const answers = latestDecided(read.answers);
    return {
      ...(await this.around(subject, { set, answers, asOf })),
      figures: figuresOf(set, statusVector(set, answers)),
      asOf: moment,
      journalPosition: [...read.positions.values()].reduce((sum, position) => sum + position, 0),
    };
  }

  /** The same where the answers are at hand. */
  async around(
    { state, edition, missionIds }: Pick<Subject, 'state' | 'edition' | 'missionIds'>,
    { set, answers, asOf }: Known,
  ): Promise<Situation> {
    const { timeZone } = await this.states.get(this.reader, state);
    const edited = await this.catalogue.edition(edition);
    const questions = edited.questions.filter(({ number }) => set.indexOf.has(number));
    return {
      today: dayIn(timeZone, asOf ?? this.clock.now()),
      questions,
      areas: set.areas,
      set,
      answers,
      byStatus: questionsByStatus(questions, answers),
      followUp: await this.followUps.of(this.reader, missionIds, asOf),
    };
  }
}
