import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { CalendarDate } from '../../../kernel/calendar-date';
import { Reader } from '../../../platform/database/transaction';
import { Targets } from '../../reference-data';
import { refused, type SubjectAsked } from '../domain/asked';
import {
  questionChances,
  stepHistory,
  type QuestionChance,
  type StepHistory,
} from '../domain/chances';
import { closurePlan, type Closure } from '../domain/closure-plan';
import type { Counts } from '../domain/counts';
import { forecastOf, type Forecast } from '../domain/forecast';
import type { ReadinessSubject } from '../domain/readiness';
import type { Target } from '../domain/target';
import { Situations, type SituationRead } from './situations';
import { Subjects } from './subjects';
import { tagOf } from './tag';

interface Outlook extends ReadinessSubject {
  readonly situation: SituationRead;
  /** Changes when the figures may have changed. */
  readonly tag: string;
}

export interface ScopeForecast extends Forecast {
  /** `overall`, or the code of an area. */
  readonly scope: string;
  readonly counts: Counts;
}

export interface ReadinessForecast extends Outlook {
  readonly on: CalendarDate;
  readonly history: StepHistory;
  readonly questions: readonly QuestionChance[];
  readonly overall: ScopeForecast;
  readonly byArea: readonly ScopeForecast[];
}

export interface ClosurePlan extends Outlook {
  readonly closures: readonly Closure[];
}

/** What may become of readiness, and what to do first. */
@Injectable()
export class OutlookQueries {
  constructor(
    private readonly reader: Reader,
    private readonly targets: Targets,
    private readonly subjects: Subjects,
    private readonly situations: Situations,
  ) {}

  async forecast(
    actor: Actor,
    asked: SubjectAsked & { readonly on: CalendarDate },
  ): Promise<ReadinessForecast> {
    const subject = await this.subjects.of(actor, asked);
    const situation = await this.situations.of(subject);
    if (asked.on < situation.today) throw refused(['on'], 'is over');
    const history = stepHistory(situation.followUp, situation.today);
    const questions = questionChances(situation, history, asked.on);
    const targets = await this.targets.list(this.reader);
    const { figures } = situation;
    const counting = new Set(figures.byArea.map(({ area }) => area));
    const among = (isMeant: (area: string) => boolean) =>
      questions.filter(({ area }) => isMeant(area)).map(({ probability }) => probability);
    const ofScope = (scope: string, counts: Counts, chances: readonly number[]): ScopeForecast => ({
      scope,
      counts,
      ...forecastOf(counts, chances, inScope(targets, scope)),
    });
    return {
      ...subject,
      situation,
      tag: tagOf([subject.stamp, asked, situation.today, targets]),
      on: asked.on,
      history,
      questions,
      overall: ofScope(
        'overall',
        figures.overall,
        among((area) => counting.has(area)),
      ),
      byArea: figures.byArea.map(({ area, counts }) =>
        ofScope(
          area,
          counts,
          among((one) => one === area),
        ),
      ),
    };
  }

  async closurePlan(actor: Actor, asked: SubjectAsked): Promise<ClosurePlan> {
    const subject = await this.subjects.of(actor, asked);
    const situation = await this.situations.of(subject);
    const targets = await this.targets.list(this.reader);
    const closures = closurePlan(situation, situation.figures, targets);
    const tag = tagOf([subject.stamp, asked, situation.today, targets]);
    return { ...subject, situation, closures, tag };
  }
}

const inScope = (targets: readonly Target[], scope: string): readonly Target[] =>
  targets.filter((target) => target.scope === scope);
