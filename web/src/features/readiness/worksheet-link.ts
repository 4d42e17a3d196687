import { queryString, type QueryValue } from '../../api/query-string';
import type { Readiness } from '../../api/types';
import { missionPath } from '../../app/mission-address';

/** The questions behind a figure, in the worksheet of the mission. */
export function worksheetLink(
  missionId: string,
  filters: Readonly<Record<string, QueryValue>> = {},
): string {
  return `${missionPath(missionId, 'worksheet')}${queryString(filters)}`;
}

/** The areas whose questions are in the overall figure, where the mission asks others too; else no need to name any. */
export const countedAreas = ({ ssp, byArea }: Pick<Readiness, 'ssp' | 'byArea'>) =>
  ssp === null ? [] : byArea.map(({ area }) => area);
