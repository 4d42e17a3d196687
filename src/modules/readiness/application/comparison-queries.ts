import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { Benchmarks, Targets } from '../../reference-data';
import { instantAsked, type ReadinessQuestion } from '../domain/asked';
import { comparedScopes, type ComparedScope } from '../domain/comparison';
import type { ReadinessSubject } from '../domain/readiness';
import { Situations } from './situations';
import { Subjects } from './subjects';
import { tagOf } from './tag';

export interface Comparison extends ReadinessSubject {
  readonly asOf: Date;
  readonly journalPosition: number;
  readonly scopes: readonly ComparedScope[];
  /** Changes when the figures, or what they are measured by, may have changed. */
  readonly tag: string;
}

/** Figures beside what they are measured by: targets, and what was published of this and other States. */
@Injectable()
export class ComparisonQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly targets: Targets,
    private readonly benchmarks: Benchmarks,
    private readonly subjects: Subjects,
    private readonly situations: Situations,
  ) {}

  async get(actor: Actor, question: ReadinessQuestion): Promise<Comparison> {
    const asOf = instantAsked(question, this.clock.now());
    const subject = await this.subjects.of(actor, question);
    const situation = await this.situations.of(subject, asOf);
    const targets = await this.targets.list(this.reader);
    const published = await this.benchmarks.list(this.reader);
    return {
      ...subject,
      asOf: situation.asOf,
      journalPosition: situation.journalPosition,
      scopes: comparedScopes(subject.state, situation.figures, { targets, published }),
      tag: tagOf([subject.stamp, question, situation.today, targets, published]),
    };
  }
}
