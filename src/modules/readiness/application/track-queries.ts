import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { CalendarDate } from '../../../kernel/calendar-date';
import { Clock } from '../../../platform/clock/clock';
import { Catalogue } from '../../catalogue';
import { instantAsked } from '../domain/asked';
import { disagreements, type Disagreement } from '../domain/disagreements';
import { figuresOf, type Figures } from '../domain/figures';
import {
  lastDueDay,
  projectedAnswers,
  projectedQuestions,
  type ProjectedQuestion,
} from '../domain/projection';
import type { ScopedQuestion } from '../domain/question-set';
import type { Track } from '../domain/readiness';
import { ReadinessNotFound } from '../domain/readiness.errors';
import { statusVector } from '../domain/status-vector';
import { Situations, type SituationRead } from './situations';
import { Subjects } from './subjects';
import { tagOf } from './tag';

export interface TracksQuestion {
  readonly state: string;
  readonly edition?: string;
  readonly asOf?: string;
  /** The track whose plans are projected; the internal audit when left out. */
  readonly basis?: Track;
  /** The day that is projected to; that of the last step of any accepted plan when left out. */
  readonly on?: CalendarDate;
}

export interface TrackStanding {
  readonly track: Track;
  readonly illustrative: boolean;
  readonly situation: SituationRead;
  readonly stamp: string;
}

/** What would be if every accepted plan were carried out by its days. Never more than that. */
export interface Projection {
  readonly basis: Track;
  readonly on: CalendarDate;
  readonly today: CalendarDate;
  readonly figures: Figures;
  readonly questions: readonly ProjectedQuestion[];
}

export interface Tracks {
  readonly state: string;
  readonly edition: string;
  readonly asOf: Date;
  readonly tracks: readonly TrackStanding[];
  readonly projected: Projection | null;
  readonly disagreements: readonly (Disagreement & { readonly asked: ScopedQuestion })[];
  /** Changes when the figures may have changed, and with the tracks that the actor may know of. */
  readonly tag: string;
}

/** The tracks of a State side by side. They are compared, never mixed. */
@Injectable()
export class TrackQueries {
  constructor(
    private readonly clock: Clock,
    private readonly catalogue: Catalogue,
    private readonly subjects: Subjects,
    private readonly situations: Situations,
  ) {}

  async get(actor: Actor, question: TracksQuestion): Promise<Tracks> {
    const asOf = instantAsked(question, this.clock.now());
    const { state, basis = 'internal-audit', on } = question;
    const tracks: TrackStanding[] = [];
    for (const standing of await this.subjects.standings(actor, {
      state,
      edition: question.edition,
    })) {
      const subject = await this.subjects.ofStanding(standing);
      const situation = await this.situations.of(subject, asOf);
      const { track } = standing;
      const { illustrative, stamp } = subject;
      tracks.push({ track, illustrative, situation, stamp });
    }
    if (tracks.length === 0)
      throw new ReadinessNotFound(`There is no standing of ${state} that you may know of.`);
    const edition = question.edition ?? (await this.catalogue.newest());
    return {
      state,
      edition,
      asOf: asOf ?? this.clock.now(),
      tracks,
      projected: projection(tracks, basis, on),
      disagreements: await this.disagreementsOf(edition, tracks),
      tag: tagOf([
        question,
        edition,
        ...tracks.map(({ track, stamp, situation }) => [track, stamp, situation.today]),
      ]),
    };
  }

  private async disagreementsOf(edition: string, tracks: readonly TrackStanding[]) {
    const { byNumber } = await this.catalogue.edition(edition);
    const answered = tracks.map(({ track, situation }) => ({ track, answers: situation.answers }));
    return disagreements(answered).flatMap((one) => {
      const asked = byNumber.get(one.question);
      return asked ? [{ ...one, asked }] : [];
    });
  }
}

function projection(
  tracks: readonly TrackStanding[],
  basis: Track,
  asked: CalendarDate | undefined,
): Projection | null {
  const situation = tracks.find(({ track }) => track === basis)?.situation;
  if (!situation) return null;
  const { answers, followUp, today, set } = situation;
  const on = asked ?? lastDueDay(followUp) ?? today;
  const questions = projectedQuestions(answers, followUp, on);
  const figures = figuresOf(set, statusVector(set, projectedAnswers(answers, questions)));
  return { basis, on, today, figures, questions };
}
