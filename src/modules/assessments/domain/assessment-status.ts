export const ASSESSMENT_STATUSES = [
  'satisfactory',
  'not-satisfactory',
  'not-applicable',
  'not-reviewed',
] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];
