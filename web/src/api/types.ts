import type { components } from './schema';

export type Schemas = components['schemas'];

/** What the server answers, by the names of the domain. The shapes are generated from its own description. */
export type Assessment = Schemas['AssessmentResponse'];
export type JudgedItem = Schemas['JudgedItemResponse'];
export type Mission = Schemas['MissionResponse'];
export type Person = Schemas['PersonResponse'];
export type Question = Schemas['QuestionResponse'];
export type Readiness = Schemas['ReadinessResponse'];
export type CellFigure = Schemas['CellFigureResponse'];
export type Counts = Schemas['CountsResponse'];
export type Figure = Schemas['FigureResponse'];
export type TargetStanding = Schemas['TargetStandingResponse'];

export type AssessmentStatus = Assessment['status'];
export const ASSESSMENT_STATUSES = [
  'satisfactory',
  'not-satisfactory',
  'not-applicable',
  'not-reviewed',
] as const satisfies AssessmentStatus[];

export type MissionStatus = Mission['status'];

/** A page of a list. */
export interface List<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly perPage: number;
  /** Null when it was not counted. */
  readonly total: number | null;
  readonly totalIsExact: boolean;
}
