import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { DomainError, type FieldError } from '../../../kernel/domain-error';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { FindingAlreadyOpen, FindingsRefused } from '../domain/finding.errors';
import { findingRecorded } from '../domain/finding.events';
import { findingReference, type Finding } from '../domain/finding';
import { recordFinding } from '../domain/record-finding';
import { recommend, type Recommendation } from '../domain/recommendation';
import { FindingRepository } from '../persistence/finding.repository';
import { RecommendationRepository } from '../persistence/recommendation.repository';
import type { RecordFindingCommand } from './record-finding-command';
import { RecordingContexts, type RecordingContext } from './recording-context';

/** What became of one finding of a call. */
export type Outcome = Finding | DomainError;
type Unnumbered = Omit<Finding, 'reference'>;
const isAccepted = <T extends Unnumbered>(judged: T | DomainError): judged is T =>
  !(judged instanceof DomainError);

const MOST_ERRORS = 200;
const MOST_TRIES = 5;

@Injectable()
export class RecordFindings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly contexts: RecordingContexts,
    private readonly findings: FindingRepository,
    private readonly recommendations: RecommendationRepository,
  ) {}

  /** Records one; throws what stands against it. */
  one(actor: Actor, command: RecordFindingCommand): Promise<Finding> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [finding] = allRecorded(await this.record(tx, [command]), throwFirst);
      if (!finding) throw new Error('A finding was neither recorded nor refused');
      return finding;
    });
  }

  /** Records all of them or, when any is refused, none. Throws FindingsRefused with the faults of each. */
  all(actor: Actor, commands: readonly RecordFindingCommand[]): Promise<readonly Finding[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      return allRecorded(await this.record(tx, commands), throwAll);
    });
  }

  /**
   * Records those that can be, and tells for each of the others why not. Where somebody else was quicker with one of the
   * questions, all of them are judged anew.
   */
  async possible(
    actor: Actor,
    commands: readonly RecordFindingCommand[],
  ): Promise<readonly Outcome[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.unitOfWork.run(actor, (tx) => this.record(tx, commands));
      } catch (error) {
        if (attempt >= MOST_TRIES || !(error instanceof FindingAlreadyOpen)) throw error;
      }
    }
  }

  private async record(
    tx: Transaction,
    commands: readonly RecordFindingCommand[],
  ): Promise<readonly Outcome[]> {
    const context = await this.contexts.read(tx, commands);
    const judged = commands.map((command) => this.judge(tx, context, command));
    const referenceOf = await this.takeReferences(tx, context, judged.filter(isAccepted));
    const outcomes = judged.map((one) =>
      isAccepted(one) ? { reference: referenceOf(one), ...one } : one,
    );
    await this.findings.insert(tx, outcomes.filter(isAccepted));
    await this.recommendations.insert(tx, this.note(tx, commands, outcomes));
    return outcomes;
  }

  private judge(
    tx: Transaction,
    context: RecordingContext,
    command: RecordFindingCommand,
  ): Unnumbered | DomainError {
    try {
      const mission = context.missionOf(command);
      context.assertReferences(command, mission.state);
      const finding = recordFinding(mission, context.raisedFrom(command), command, {
        id: this.ids.next(),
        actor: tx.actor,
        now: tx.now,
      });
      context.remember(finding);
      return finding;
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  /** Takes numbers for all of them at once; answers what gives each the next of its area in its mission. */
  private async takeReferences(
    tx: Transaction,
    context: RecordingContext,
    findings: readonly Unnumbered[],
  ): Promise<(finding: Unnumbered) => string> {
    const next = new Map<string, number>();
    for (const [series, { missionId, area, count }] of countBySeries(findings)) {
      const last = await this.findings.takeNumbers(tx, missionId, area, count);
      next.set(series, last - count + 1);
    }
    return (finding) => {
      const series = seriesOf(finding);
      const number = next.get(series) ?? 0;
      next.set(series, number + 1);
      return findingReference(context.missionOf(finding).reference, finding.area, number);
    };
  }

  /** Notes the facts; answers the advice that goes with the findings. */
  private note(
    tx: Transaction,
    commands: readonly RecordFindingCommand[],
    outcomes: readonly Outcome[],
  ): readonly Recommendation[] {
    const advice: Recommendation[] = [];
    outcomes.forEach((finding, index) => {
      if (!isAccepted(finding)) return;
      const text = commands[index]?.recommendation;
      tx.record(findingRecorded(finding, text));
      if (text === undefined) return;
      advice.push(recommend(finding, text, { id: this.ids.next(), actor: tx.actor, now: tx.now }));
    });
    return advice;
  }
}

interface Series {
  readonly missionId: string;
  readonly area: string;
  readonly count: number;
}

/** Numbers run by mission and area. */
const seriesOf = ({ missionId, area }: Unnumbered): string => `${missionId} ${area}`;

function countBySeries(findings: readonly Unnumbered[]): ReadonlyMap<string, Series> {
  const counted = new Map<string, Series>();
  for (const finding of findings) {
    const { missionId, area } = finding;
    const series = seriesOf(finding);
    counted.set(series, { missionId, area, count: (counted.get(series)?.count ?? 0) + 1 });
  }
  return counted;
}

type Refused = readonly (readonly [index: number, refusal: DomainError])[];

/** The findings, when none was refused; else what `refuse` throws, which undoes the unit. */
function allRecorded(
  outcomes: readonly Outcome[],
  refuse: (refused: Refused, of: number) => never,
): readonly Finding[] {
  const refused: [number, DomainError][] = [];
  const findings: Finding[] = [];
  outcomes.forEach((outcome, index) => {
    if (outcome instanceof DomainError) refused.push([index, outcome]);
    else findings.push(outcome);
  });
  return refused.length > 0 ? refuse(refused, outcomes.length) : findings;
}

function throwFirst([first]: Refused): never {
  throw first?.[1] ?? new Error('Nothing was refused');
}

function throwAll(refused: Refused, of: number): never {
  const errors = refused.flatMap(([index, error]) => faultsOf(error, `#/items/${String(index)}`));
  throw new FindingsRefused(
    `${String(refused.length)} of ${String(of)} findings cannot be recorded.`,
    { errors: errors.slice(0, MOST_ERRORS), facts: { refused: refused.length } },
  );
}

/** The faults of one item, with pointers from the whole body. */
export function faultsOf(error: DomainError, at: string): readonly FieldError[] {
  if (error.errors.length === 0) return [{ pointer: at, code: error.code, detail: error.message }];
  return error.errors.map(({ pointer, code, detail }) => ({
    pointer: pointer.replace(/^#/, at),
    code,
    detail,
  }));
}
