import type { ReadinessForecast, ScopeForecast } from '../application/outlook-queries';
import type { QuestionChance } from '../domain/chances';
import { effectiveImplementation } from '../domain/effective-implementation';
import type { TargetChance } from '../domain/forecast';
import type { EffectiveImplementationResponse } from './figures.response';
import { SubjectResponse, toSubject } from './subject.response';

/** How the figures are made, and what they do not know. */
const METHOD = {
  name: 'Steps by their history, questions by the Poisson binomial distribution',
  statement:
    'A step that is not done is done by the day with the chance that its slack (that day less its own day) was enough ' +
    'for the steps of these missions: (kept + 1) / (kept + missed + 2). A question becomes satisfactory with the product ' +
    'of the chances of all open steps of its plans. The number of questions that do is distributed exactly as a sum of ' +
    'independent trials. Nothing is drawn at random.',
  limits: [
    'A question without a plan that was rated fully counts as staying as it is.',
    'It is taken that a plan which was carried out is found to be enough; no auditor has said so.',
    'Steps are taken to be independent, though one cause may hold up many: the truth may lie further out.',
    'With little history the chances lie near one half.',
    'No question becomes worse, and none is answered for the first time.',
  ],
};

export class ForecastMethodResponse {
  /** What it is called. */
  readonly name!: string;
  /** How the figures are made. */
  readonly statement!: string;
  /** What it does not know. */
  readonly limits!: readonly string[];
}

/** What is known of how steps of accepted plans kept their days. */
export class StepHistoryResponse {
  /** Steps that are done. */
  readonly done!: number;
  /** Those of them that were done by their day. */
  readonly onTime!: number;
  /** Steps that are not done though their day is over. */
  readonly overdue!: number;
}

/** How likely a target is met on the day. */
export class TargetChanceResponse {
  /** Who set the target, and where. */
  readonly source!: string;
  /** `overall`, or the code of an area. */
  readonly scope!: string;
  /** Percent. */
  readonly value!: number;
  /** The day by which it is to be reached; null where the source names none. */
  readonly dueOn!: string | null;
  /** 0 to 1; null when nothing is applicable. */
  readonly probability!: number | null;
}

/** What the figure of a set of questions may be on the day. */
export class ScopeForecastResponse {
  /** `overall`, or the code of an area. */
  readonly scope!: string;
  /** As it is now. */
  readonly now!: EffectiveImplementationResponse;
  /** Percent; the figure is this or more with a chance of at least 90 %. Null when nothing is applicable. */
  readonly low!: number | null;
  /** Percent; as likely above as below. */
  readonly median!: number | null;
  /** Percent; the figure is this or less with a chance of at least 90 %. */
  readonly high!: number | null;
  /** How many questions become satisfactory, on average. */
  readonly expectedQuestions!: number;
  /** The targets of this scope. */
  readonly targets!: readonly TargetChanceResponse[];
}

/** A question that is not satisfactory, and how likely it becomes so by the day. */
export class QuestionChanceResponse {
  /** Number of the question. @example "4.103" */
  readonly question!: string;
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** UUIDs of the weaknesses and gaps against it. */
  readonly findingIds!: readonly string[];
  /** 0 to 1. */
  readonly probability!: number;
}

/** A forecast: what the figures may be on a day, as far as plans and their history tell. The same facts give the same forecast. */
export class ForecastResponse extends SubjectResponse {
  /** The moment whose facts it rests on. */
  readonly asOf!: string;
  /** The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
  readonly journalPosition!: number;
  /** The day that is forecast. */
  readonly on!: string;
  readonly method!: ForecastMethodResponse;
  readonly history!: StepHistoryResponse;
  readonly overall!: ScopeForecastResponse;
  /** Each area in scope that counts in the overall figure. */
  readonly byArea!: readonly ScopeForecastResponse[];
  /** Every question that is not satisfactory. */
  readonly questions!: readonly QuestionChanceResponse[];
}

/** Four decimals: more would say that more is known. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const toTargetChance = (target: TargetChance): TargetChanceResponse => ({
  source: target.source,
  scope: target.scope,
  value: target.value,
  dueOn: target.dueOn,
  probability: target.probability === null ? null : rounded(target.probability),
});

const toScope = (forecast: ScopeForecast): ScopeForecastResponse => ({
  scope: forecast.scope,
  now: effectiveImplementation(forecast.counts),
  low: forecast.low,
  median: forecast.median,
  high: forecast.high,
  expectedQuestions: rounded(forecast.expected),
  targets: forecast.targets.map(toTargetChance),
});

const toChance = (chance: QuestionChance): QuestionChanceResponse => ({
  question: chance.question,
  area: chance.area,
  findingIds: chance.findingIds,
  probability: rounded(chance.probability),
});

export function toForecastResponse(found: ReadinessForecast): ForecastResponse {
  const { situation, history } = found;
  return {
    ...toSubject(found),
    asOf: situation.asOf.toISOString(),
    journalPosition: situation.journalPosition,
    on: found.on,
    method: METHOD,
    history: {
      done: history.lateness.length,
      onTime: history.lateness.filter((days) => days <= 0).length,
      overdue: history.lateSoFar.length,
    },
    overall: toScope(found.overall),
    byArea: found.byArea.map(toScope),
    questions: found.questions.map(toChance),
  };
}
