import { queryString, type QueryValue } from '../../api/query-string';
import { missionPath } from '../../app/mission-address';

/** The questions behind a figure, in the worksheet of the mission. */
export function worksheetLink(
  missionId: string,
  filters: Readonly<Record<string, QueryValue>> = {},
): string {
  return `${missionPath(missionId, 'worksheet')}${queryString(filters)}`;
}
