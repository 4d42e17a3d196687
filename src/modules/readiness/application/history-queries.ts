import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { dayIn } from '../../../kernel/calendar-date';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { Catalogue } from '../../catalogue';
import { States } from '../../reference-data';
import { spanAsked, type SpanAsked } from '../domain/asked';
import { changesBetween, type QuestionChange } from '../domain/changes';
import type { ExplainedChange, ExplainedChanges } from '../domain/explained-changes';
import { momentsBetween, type Step } from '../domain/moments';
import type { ReadinessSubject } from '../domain/readiness';
import { trendOf, type TrendPoint } from '../domain/trend';
import { Histories } from './histories';
import { Subjects, type Subject } from './subjects';
import { tagOf } from './tag';

interface Span extends ReadinessSubject {
  readonly from: Date;
  readonly to: Date;
  readonly journalPosition: number;
  /** Changes when the figures may have changed; without an end, with the day as well. */
  readonly tag: string;
}

export interface Trend extends Span {
  readonly step: Step;
  readonly points: readonly TrendPoint[];
}

export interface SpanChanges extends Span, ExplainedChanges {}

/** How readiness came to be what it is. */
@Injectable()
export class HistoryQueries {
  constructor(
    private readonly clock: Clock,
    private readonly reader: Reader,
    private readonly states: States,
    private readonly catalogue: Catalogue,
    private readonly subjects: Subjects,
    private readonly histories: Histories,
  ) {}

  /** Without a beginning it begins with the first answer. */
  async trend(actor: Actor, asked: SpanAsked & { readonly step?: Step }): Promise<Trend> {
    const { step = 'week' } = asked;
    const { from: begin, to } = spanAsked(asked, this.clock.now());
    const subject = await this.subjects.of(actor, asked);
    const { journalPosition, ...history } = await this.histories.of(subject, to);
    const [first] = history.changes;
    const from = begin ?? (first ? new Date(first.since) : to);
    const points = trendOf(history, momentsBetween(from, to, step));
    const tag = await this.tagFor(subject, asked, to, points.length);
    return { ...subject, from, to, step, journalPosition, points, tag };
  }

  async changes(actor: Actor, asked: SpanAsked & { readonly from: string }): Promise<SpanChanges> {
    const { from, to } = spanAsked(asked, this.clock.now());
    const subject = await this.subjects.of(actor, asked);
    const { journalPosition, ...history } = await this.histories.of(subject, to);
    const begin = from ?? to;
    const [before, after] = trendOf(history, [begin, to]);
    if (!before || !after) throw new Error('A span has figures at both ends');
    return {
      ...subject,
      from: begin,
      to,
      journalPosition,
      before: before.figures,
      after: after.figures,
      changes: await this.explained(subject, changesBetween(history, begin, to)),
      tag: await this.tagFor(subject, asked, to),
    };
  }

  /** Time adds points to a trend, and every day moves an end that is left open. */
  private async tagFor(
    { state, stamp }: Subject,
    asked: SpanAsked,
    to: Date,
    points = 0,
  ): Promise<string> {
    const { timeZone } = await this.states.get(this.reader, state);
    return tagOf([stamp, asked, dayIn(timeZone, to), points]);
  }

  private async explained(
    { edition }: ReadinessSubject,
    changes: readonly QuestionChange[],
  ): Promise<readonly ExplainedChange[]> {
    const { byNumber } = await this.catalogue.edition(edition);
    const areas = await this.catalogue.areas();
    const apart = new Set(areas.filter((area) => !area.countsInOverall).map(({ code }) => code));
    return changes.flatMap((change) => {
      const asked = byNumber.get(change.question);
      return asked ? [{ ...change, asked, countsInOverall: !apart.has(asked.area) }] : [];
    });
  }
}
