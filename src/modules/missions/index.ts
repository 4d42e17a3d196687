export { MissionFindings, type FindingsSource } from './application/mission-findings';
export { Missions } from './application/missions';
export { SeedMissions } from './application/seed-missions';
export {
  acceptsAssessments,
  acceptsFindings,
  assertNotOver,
  isOver,
  trackOf,
} from './domain/mission';
export type { Mission, MissionKind } from './domain/mission';
export { assertMember } from './domain/mission.policy';
export { MissionsModule } from './missions.module';
