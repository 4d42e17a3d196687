import { Injectable } from '@nestjs/common';
import { instantText, jsonOf, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';

/** The areas of a mission from a moment on. */
export interface AreasSince {
  /** RFC 3339 in UTC with milliseconds. */
  readonly since: string;
  readonly areas: readonly string[];
}

interface ScopeRow {
  readonly areas: string | readonly string[];
  readonly validFrom: Date | string;
}

@Injectable()
export class MissionScopes {
  /** Every scope that the mission has had, the oldest first. */
  async ofMission(scope: Scope, missionId: string): Promise<readonly AreasSince[]> {
    const found = await rows<ScopeRow>(
      scope,
      'select "areas", "validFrom" from "mission_scope" where "missionId" = ? order by "version"',
      [missionId],
    );
    return found.map(({ areas, validFrom }) => ({
      since: instantText(validFrom),
      areas: jsonOf<readonly string[]>(areas),
    }));
  }
}
