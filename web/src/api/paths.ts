/** What the first page asks for; asked with the same words early and late, so that it is asked once. */
export const MISSIONS_PATH = '/missions?perPage=200&sort=-createdAt';
export const readinessPath = (missionId: string): string => `/readiness?missionId=${missionId}`;
