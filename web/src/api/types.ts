import type { LocalizedText } from '../i18n/languages';

export type AssessmentStatus =
  'satisfactory' | 'not-satisfactory' | 'not-applicable' | 'not-reviewed';
export const ASSESSMENT_STATUSES = [
  'satisfactory',
  'not-satisfactory',
  'not-applicable',
  'not-reviewed',
] as const satisfies AssessmentStatus[];

export interface List<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number | null;
  readonly totalIsExact: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export type MissionStatus =
  'planned' | 'in-progress' | 'commenting' | 'reported' | 'following-up' | 'closed' | 'cancelled';

export interface Mission {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: string;
  readonly kind:
    'internal-audit' | 'self-assessment' | 'icao-audit' | 'icvm' | 'off-site-validation';
  readonly track: 'official' | 'internal-audit' | 'self-assessment';
  readonly edition: string;
  readonly areas: readonly string[];
  readonly status: MissionStatus;
  readonly leadOrganizationId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly note: string | null;
  readonly illustrative: boolean;
  readonly version: number;
  readonly allowedTransitions: readonly MissionStatus[];
}

export interface Counts {
  readonly satisfactory: number;
  readonly notSatisfactory: number;
  readonly notApplicable: number;
  readonly notReviewed: number;
}

/** Percent, null where nothing applies. */
export interface EffectiveImplementation {
  readonly value: number | null;
  readonly satisfactory: number;
  readonly applicable: number;
  readonly coverage: number | null;
}

export interface Figure {
  readonly counts: Counts;
  readonly ei: EffectiveImplementation;
}

export interface AreaFigure extends Figure {
  readonly area: string;
}
export interface CriticalElementFigure extends Figure {
  readonly criticalElement: string;
}
export interface CellFigure extends Figure {
  readonly area: string;
  readonly criticalElement: string;
  readonly questions: number;
}

export interface TargetStanding {
  readonly source: string;
  readonly scope: string;
  readonly value: number;
  readonly dueOn: string | null;
  readonly met: boolean;
  readonly questionsToGo: number | null;
}

export interface Readiness {
  readonly mission: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
  } | null;
  readonly state: string;
  readonly track: Mission['track'];
  readonly edition: string;
  readonly illustrative: boolean;
  readonly asOf: string;
  readonly journalPosition: number;
  readonly counts: Counts;
  readonly overall: EffectiveImplementation;
  readonly coverage: number | null;
  readonly byArea: readonly AreaFigure[];
  readonly byCriticalElement: readonly CriticalElementFigure[];
  readonly grid: readonly CellFigure[];
  readonly priority: Figure;
  readonly ssp: Figure | null;
  readonly targets: readonly TargetStanding[];
}

export interface JudgedItem {
  readonly position: number;
  readonly judgement: 'met' | 'not-met' | 'not-applicable';
}

export interface Assessment {
  readonly question: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly priority: boolean;
  readonly onSiteOnly: boolean;
  readonly topic: LocalizedText;
  readonly status: AssessmentStatus;
  readonly remarks: string | null;
  readonly naReason: string | null;
  readonly evidenceItems: readonly JudgedItem[] | null;
  readonly lawAsOf: string | null;
  readonly version: number;
  readonly assessedAt: string | null;
  readonly assessedBy: Person | null;
}

export interface Question {
  readonly number: string;
  readonly wording: LocalizedText | null;
  readonly references: readonly { readonly kind: string; readonly text: string }[];
  readonly evidenceItems: readonly { readonly position: number; readonly text: string }[];
}
