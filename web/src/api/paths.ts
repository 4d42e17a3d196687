import { queryString } from './query-string';

/** How a whole list is asked for: line by line. */
export const LINES = 'application/x-ndjson';

/** What the first page asks for; asked with the same words early and late, so that it is asked once. */
export const MISSIONS_PATH = '/missions?perPage=200&sort=-createdAt';
export const AREAS_PATH = '/areas';
export const CRITICAL_ELEMENTS_PATH = '/critical-elements';
export const readinessPath = (missionId: string): string => `/readiness?missionId=${missionId}`;
export const gapsPath = (missionId: string): string => `/readiness/gaps?missionId=${missionId}`;
export const closurePlanPath = (missionId: string): string =>
  `/readiness/closure-plan?missionId=${missionId}`;
export const forecastPath = (missionId: string, on: string | null): string =>
  `/readiness/forecast${queryString({ missionId, on })}`;
export const assessmentsPath = (missionId: string): string => `/missions/${missionId}/assessments`;
export const findingPath = (findingId: string): string => `/findings/${findingId}`;
