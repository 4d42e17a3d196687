import { Injectable } from '@nestjs/common';
import { Reader } from '../../../platform/database/transaction';
import { Catalogue } from '../../catalogue';
import { scopeAt, type History, type ScopeSince } from '../domain/history';
import { MissionScopes, type AreasSince } from '../persistence/mission-scopes';
import { QuestionSets } from './question-sets';
import type { Subject } from './subjects';

interface ScopedMission {
  readonly id: string;
  readonly areas: readonly string[];
}
type AreasInOrder = readonly [AreasSince, ...AreasSince[]];

/** Which questions were in scope when. A standing is over its whole edition at any time; a mission's scope may grow. */
@Injectable()
export class ScopeHistory {
  constructor(
    private readonly reader: Reader,
    private readonly catalogue: Catalogue,
    private readonly missionScopes: MissionScopes,
    private readonly questionSets: QuestionSets,
  ) {}

  async areasAt(mission: ScopedMission, asOf: Date): Promise<readonly string[]> {
    return scopeAt(await this.areasOf(mission), asOf.toISOString()).areas;
  }

  async of({ mission, edition, areas }: Subject): Promise<History['scopes']> {
    const catalogued = await this.catalogue.edition(edition);
    const laidOut = async (
      scope: readonly string[],
      since: string | null,
    ): Promise<ScopeSince> => ({
      since,
      set: await this.questionSets.of(catalogued, scope),
    });
    if (!mission) return [await laidOut(areas, null)];
    const [first, ...later] = await this.areasOf({ id: mission.id, areas });
    return [
      await laidOut(first.areas, first.since),
      ...(await Promise.all(later.map((scope) => laidOut(scope.areas, scope.since)))),
    ];
  }

  private async areasOf({ id, areas }: ScopedMission): Promise<AreasInOrder> {
    const [first, ...later] = await this.missionScopes.ofMission(this.reader, id);
    return first ? [first, ...later] : [{ since: '', areas }];
  }
}
