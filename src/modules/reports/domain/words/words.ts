import type { MissionRole } from '../../../../kernel/actor';
import type { Finding } from '../../../findings';
import type { Mission, MissionKind, trackOf } from '../../../missions';
import type { ReadinessResponse } from '../../../readiness';
import type { Classification, ReportKind } from '../report';
import type { Writing } from '../writing';
import type { Label, PlanState, SectionName } from './labels';

export type FindingKind = Finding['kind'];
export type Track = ReturnType<typeof trackOf>;

type Said<T> = (writing: Writing, of: T) => string;

interface Share {
  readonly value: number | null;
  readonly satisfactory: number;
  readonly applicable: number;
}

/** A figure of effective implementation, and of how much of the questions it speaks. */
interface Covered {
  readonly value: number | null;
  readonly coverage: number | null;
}

/** Everything that a report says in a language of its own. */
export interface Words {
  readonly product: string;
  readonly reports: Readonly<Record<ReportKind, string>>;
  readonly classifications: Readonly<Record<Classification, string>>;
  readonly illustrative: string;
  readonly withDrafts: string;
  readonly gaps: Readonly<Record<ReadinessResponse['gaps'][number]['kind'], string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly tracks: Readonly<Record<Track, string>>;
  readonly missionKinds: Readonly<Record<MissionKind, string>>;
  readonly missionStatuses: Readonly<Record<Mission['status'], string>>;
  readonly roles: Readonly<Record<MissionRole, string>>;
  readonly findingKinds: Readonly<Record<FindingKind, string>>;
  readonly findingStates: Readonly<Record<Finding['state'], string>>;
  readonly domains: Readonly<Record<NonNullable<Finding['shortcomingDomain']>, string>>;
  readonly consultations: Readonly<Record<'technical-consultation' | 'knowledge-transfer', string>>;
  readonly planStates: Readonly<Record<PlanState, string>>;
  readonly stepStates: Readonly<
    Record<'not-started' | 'in-progress' | 'completed' | 'verified' | 'refused', string>
  >;
  readonly ratings: Readonly<Record<'fully' | 'partially' | 'does-not-address', string>>;
  readonly answers: Readonly<
    Record<'satisfactory' | 'not-satisfactory' | 'not-applicable' | 'not-reviewed', string>
  >;
  readonly sentences: Sentences;
  readonly captions: {
    readonly areaBars: string;
    readonly heatMap: string;
    readonly trend: string;
    readonly deadlines: string;
  };
  /** How the figures are made, a paragraph each. */
  readonly method: readonly string[];
}

/** Sentences that are made of figures. The figures are given; none is computed here. */
export interface Sentences {
  readonly answered: Said<{
    readonly answered: number;
    readonly questions: number;
    readonly areas: number;
    readonly coverage: number | null;
  }>;
  readonly ei: Said<Share>;
  readonly noEi: Said<null>;
  readonly targetMet: Said<TargetSaid>;
  readonly targetToGo: Said<
    TargetSaid & { readonly questionsToGo: number; readonly isPast: boolean }
  >;
  readonly targetOpen: Said<TargetSaid>;
  readonly extremes: Said<{
    readonly highest: string;
    readonly highestValue: number | null;
    readonly lowest: string;
    readonly lowestValue: number | null;
  }>;
  readonly unassessed: Said<{ readonly areas: string }>;
  readonly priority: Said<Share>;
  readonly ssp: Said<Share>;
  /** Of figures with one coverage. */
  readonly trend: Said<TrendSaid>;
  /** Of figures that speak of different questions. */
  readonly trendApart: Said<TrendSaid>;
  readonly shortfalls: Said<{ readonly open: number; readonly overdue: number }>;
  readonly ssc: Said<{ readonly count: number }>;
  readonly kinds: Said<Readonly<Record<FindingKind, number>>>;
  readonly withdrawn: Said<{ readonly count: number }>;
  readonly noFindings: Said<null>;
  readonly plans: Said<{
    readonly shortfalls: number;
    readonly withPlan: number;
    readonly accepted: number;
  }>;
  readonly steps: Said<{
    readonly steps: number;
    readonly verified: number;
    readonly overdue: number;
  }>;
  readonly consultations: Said<{ readonly count: number }>;
  readonly cluster: Said<{
    readonly area: string;
    readonly element: string;
    readonly count: number;
  }>;
  readonly areaQuestions: Said<{
    readonly notSatisfactory: number;
    readonly notReviewed: number;
  }>;
}

export interface TrendSaid {
  readonly from: string;
  readonly was: Covered;
  readonly is: Covered;
}

export interface TargetSaid {
  readonly value: number;
  readonly source: string;
  readonly dueOn: string | null;
}
