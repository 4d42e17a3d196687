import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Transaction } from '../../../platform/database/transaction';
import { Assessments, type Assessment } from '../../assessments';
import { Catalogue, type CatalogueEdition } from '../../catalogue';
import { acceptsFindings, Missions, type Mission } from '../../missions';
import { Organizations } from '../../reference-data';
import { isKnownToState, type Finding } from '../domain/finding';
import { isShortfall } from '../domain/finding-kind';
import { FindingPlaceWrong, RepeatedFindingUnknown } from '../domain/finding.errors';
import { maySee } from '../domain/finding.policy';
import type { RaisedFrom } from '../domain/record-finding';
import { FindingRepository } from '../persistence/finding.repository';
import type { RecordFindingCommand } from './record-finding-command';

/** What stands in one mission, as far as some new findings have to know it. */
interface MissionFacts {
  readonly mission: Mission;
  readonly edition: CatalogueEdition;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly open: Map<string, string>;
}

/** What a finding may name beside its mission. */
type References = Pick<RecordFindingCommand, 'ownerOrganizationId' | 'repeatOf'>;

/** What the rules have to know, read once for all findings of one call. */
export class RecordingContext {
  constructor(
    private readonly missions: ReadonlyMap<string, MissionFacts | DomainError>,
    private readonly organizations: ReadonlySet<string>,
    private readonly repeatable: ReadonlyMap<string, string>,
  ) {}

  /** The mission; throws what stands against recording in it. */
  missionOf({ missionId }: Pick<RecordFindingCommand, 'missionId'>): Mission {
    return this.factsOf(missionId).mission;
  }

  raisedFrom({ missionId, question }: RecordFindingCommand): RaisedFrom | undefined {
    if (question === undefined) return undefined;
    const { mission, edition, assessments, open } = this.factsOf(missionId);
    const known = edition.byNumber.get(question);
    if (!known || !mission.areas.includes(known.area))
      throw outOfScope(question, edition, known !== undefined);
    const { number, area, criticalElement } = known;
    const status = assessments.get(number)?.status ?? null;
    return { number, area, criticalElement, status, openFinding: open.get(number) ?? null };
  }

  /** Throws where an organization is named that is not known, or a finding that is not known in the State. */
  assertReferences({ ownerOrganizationId: owner, repeatOf }: References, state: string): void {
    if (owner && !this.organizations.has(owner))
      throw new FindingPlaceWrong(`There is no organization ${owner}.`, {
        errors: [
          { pointer: '#/ownerOrganizationId', code: 'unknown', detail: 'no such organization' },
        ],
      });
    if (repeatOf && this.repeatable.get(repeatOf) !== state)
      throw new RepeatedFindingUnknown(
        `${state} has no issued finding ${repeatOf} that you may see.`,
        {
          errors: [{ pointer: '#/repeatOf', code: 'unknown', detail: 'no such issued finding' }],
        },
      );
  }

  /** From here on the question has an open finding, also for the commands that follow. */
  remember(finding: Pick<Finding, 'missionId' | 'question' | 'kind'>): void {
    if (finding.question !== null && isShortfall(finding.kind))
      this.factsOf(finding.missionId).open.set(finding.question, 'another finding of this call');
  }

  private factsOf(missionId: string): MissionFacts {
    const facts = this.missions.get(missionId);
    if (facts === undefined) throw new Error(`The mission ${missionId} was not read`);
    if (facts instanceof DomainError) throw facts;
    return facts;
  }
}

function outOfScope(question: string, edition: CatalogueEdition, inEdition: boolean): DomainError {
  const detail = inEdition
    ? `question ${question} is outside the areas of the mission`
    : `edition ${edition.code} has no question ${question}`;
  return new FindingPlaceWrong(`${detail}.`, {
    errors: [{ pointer: '#/question', code: 'out-of-scope', detail }],
  });
}

const present = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value) => typeof value === 'string')),
];

@Injectable()
export class RecordingContexts {
  constructor(
    private readonly missions: Missions,
    private readonly catalogue: Catalogue,
    private readonly assessments: Assessments,
    private readonly organizations: Organizations,
    private readonly findings: FindingRepository,
  ) {}

  async read(
    tx: Transaction,
    commands: readonly RecordFindingCommand[],
  ): Promise<RecordingContext> {
    const missions = new Map<string, MissionFacts | DomainError>();
    for (const missionId of present(commands.map((command) => command.missionId))) {
      const own = commands.filter((command) => command.missionId === missionId);
      missions.set(missionId, await this.factsOf(tx, missionId, own));
    }
    return this.contextOf(tx, missions, commands);
  }

  /** Throws where a change of a finding of this mission names an organization or a finding that is not known. */
  async assertReferences(
    tx: Transaction,
    missionId: string,
    references: References,
  ): Promise<void> {
    const { state } = await this.missions.get(tx, missionId);
    (await this.contextOf(tx, new Map(), [references])).assertReferences(references, state);
  }

  private async contextOf(
    tx: Transaction,
    missions: ReadonlyMap<string, MissionFacts | DomainError>,
    named: readonly References[],
  ): Promise<RecordingContext> {
    const owners = present(named.map(({ ownerOrganizationId }) => ownerOrganizationId));
    const repeats = present(named.map(({ repeatOf }) => repeatOf));
    return new RecordingContext(
      missions,
      await this.organizations.known(tx, owners),
      await this.repeatable(tx, repeats),
    );
  }

  private async factsOf(
    tx: Transaction,
    missionId: string,
    commands: readonly RecordFindingCommand[],
  ): Promise<MissionFacts | DomainError> {
    try {
      const mission = await this.missions.getFor(tx, tx.actor, missionId);
      acceptsFindings(mission);
      const questions = present(commands.map(({ question }) => question));
      return {
        mission,
        edition: await this.catalogue.edition(mission.edition),
        assessments: await this.assessments.findMany(tx, missionId, questions),
        open: new Map(await this.findings.openShortfalls(tx, missionId, questions)),
      };
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  /**
   * What may come back, each with its State. What was never issued cannot; and the State, which reads what is repeated,
   * does not know of it.
   */
  private async repeatable(
    tx: Transaction,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const stateOf = new Map<string, string>();
    for (const one of await this.findings.find(tx, ids)) {
      if (!maySee(tx.actor, one) || !isKnownToState(one)) continue;
      stateOf.set(one.id, (await this.missions.get(tx, one.missionId)).state);
    }
    return stateOf;
  }
}
