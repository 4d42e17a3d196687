/** What a plan says; three steps, each with what will prove it. */
export interface PlanText {
  readonly rootCause: string;
  readonly summary: string;
  readonly office: string;
  readonly steps: readonly (readonly [action: string, evidence: string])[];
}
export type PlanTexts = Readonly<Record<string, PlanText>>;
