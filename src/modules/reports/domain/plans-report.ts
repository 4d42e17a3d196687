import { column, count, day, said, text } from './cells';
import { findingTable } from './finding-tables';
import { isOpenShortfall, isShortfall } from './findings-told';
import { framed, tongueOf, type Tongue } from './frame';
import type { Material, ReportedFinding } from './material';
import {
  isStepOverdue,
  planStateOf,
  stepDueOn,
  type ReportedPlan,
  type ReportedStep,
} from './plan-facts';
import {
  section,
  sectionIfAny,
  type Card,
  type Cell,
  type Fact,
  type Report,
  type Table,
  type Tone,
} from './report';

type Planned = ReportedFinding & { readonly plan: ReportedPlan | undefined };

const STEP_TONES: Readonly<Partial<Record<ReportedStep['state'], Tone>>> = {
  verified: 'good',
  refused: 'bad',
};

const NO_PLAN: readonly Cell[] = [text(null), text(null), text(null), text(null)];

/** The rating, the day on which all is to be done, and how many steps there are and are overdue. */
function planCells(
  { rating, steps }: ReportedPlan,
  today: string,
  tongue: Tongue,
): readonly Cell[] {
  const dates = steps.map(stepDueOn).filter((date) => date !== null);
  return [
    rating ? said(rating, tongue.words.ratings[rating]) : text(null),
    day(tongue, dates.sort().at(-1) ?? null),
    count(tongue, steps.length),
    count(tongue, steps.filter((step) => isStepOverdue(step, today)).length),
  ];
}

function planTable(planned: readonly Planned[], { today }: Material, tongue: Tongue): Table {
  const { words } = tongue;
  return {
    kind: 'table',
    id: 'plans',
    title: words.sections.plans,
    columns: [
      column(tongue, 'reference', 'code', 21),
      column(tongue, 'title', 'text', 30),
      column(tongue, 'planState', 'text', 14),
      column(tongue, 'review', 'text', 14),
      column(tongue, 'dueOn', 'date', 13),
      column(tongue, 'steps', 'count', 9),
      column(tongue, 'overdue', 'count', 12),
    ],
    rows: planned.map((finding) => {
      const { plan, reference, title, language } = finding;
      const state = planStateOf(finding);
      return [
        text(reference),
        text(title, language),
        said(state, words.planStates[state], state === 'completed' ? 'good' : undefined),
        ...(plan ? planCells(plan, today, tongue) : NO_PLAN),
      ];
    }),
    empty: words.labels.none,
  };
}

function stepTable(planned: readonly Planned[], { today }: Material, tongue: Tongue): Table {
  const { words } = tongue;
  const line = (reference: string, plan: ReportedPlan, step: ReportedStep) => [
    text(reference),
    count(tongue, step.position),
    text(step.action, plan.language),
    text(step.actionOffice, plan.language),
    day(tongue, stepDueOn(step), isStepOverdue(step, today) ? 'bad' : undefined),
    { value: step.progress, text: tongue.write.rate(step.progress) },
    said(step.state, words.stepStates[step.state], STEP_TONES[step.state]),
  ];
  return {
    kind: 'table',
    id: 'steps',
    title: words.sections.steps,
    columns: [
      column(tongue, 'reference', 'code', 20),
      column(tongue, 'step', 'count', 8),
      column(tongue, 'action', 'text', 24),
      column(tongue, 'office', 'text', 17),
      column(tongue, 'dueOn', 'date', 12),
      column(tongue, 'progress', 'percent', 11),
      column(tongue, 'findingState', 'text', 15),
    ],
    rows: planned.flatMap(({ reference, plan }) =>
      plan ? plan.steps.map((step) => line(reference, plan, step)) : [],
    ),
    empty: words.labels.none,
  };
}

function planCard(finding: Planned, { words }: Tongue): readonly Card[] {
  const { plan, reference, title, language } = finding;
  if (!plan) return [];
  const told = (label: string, said: string | null): readonly Fact[] =>
    said === null || said === '' ? [] : [{ label, text: said, language: plan.language }];
  return [
    {
      kind: 'card',
      reference,
      title,
      language,
      badges: [
        { text: words.planStates[planStateOf(finding)] },
        ...(plan.rating ? [{ text: words.ratings[plan.rating] }] : []),
      ],
      facts: told(words.labels.coordinator, plan.coordinatorName),
      passages: [
        ...told(words.labels.rootCause, plan.rootCause),
        ...told(words.labels.planSummary, plan.summary),
      ],
    },
  ];
}

function planSentences(planned: readonly Planned[], { today }: Material, tongue: Tongue) {
  const { words, write } = tongue;
  const steps = planned.flatMap(({ plan }) => plan?.steps ?? []);
  const states = planned.map(planStateOf);
  return [
    words.sentences.plans(write, {
      shortfalls: planned.length,
      withPlan: states.filter((state) => state !== 'none').length,
      accepted: states.filter((state) => state === 'accepted' || state === 'completed').length,
    }),
    words.sentences.steps(write, {
      steps: steps.length,
      verified: steps.filter(({ state }) => state === 'verified').length,
      overdue: steps.filter((step) => isStepOverdue(step, today)).length,
    }),
  ];
}

/** Where the corrective action plans of a mission stand. */
export function plansReport(material: Material, plans: readonly ReportedPlan[]): Report {
  const tongue = tongueOf(material);
  const { sections } = tongue.words;
  const byFinding = new Map(plans.map((plan) => [plan.findingId, plan]));
  const planned = material.findings
    .filter((finding) => isShortfall(finding) && finding.state !== 'withdrawn')
    .map((finding): Planned => ({ ...finding, plan: byFinding.get(finding.id) }));
  const written = planned.filter((finding) => planStateOf(finding) !== 'none');
  const without = planned.filter(
    (finding) =>
      isOpenShortfall(finding) && !['accepted', 'completed'].includes(planStateOf(finding)),
  );
  const missing = { id: 'without-plan', title: sections.withoutPlan };
  const cards = planned.flatMap((finding) => planCard(finding, tongue));
  return framed(material, {
    kind: 'plans',
    mainTable: 'plans',
    sections: [
      section('summary', sections.summary, [
        { kind: 'points', items: planSentences(planned, material, tongue) },
      ]),
      section('plans', sections.plans, [planTable(written, material, tongue)]),
      section(missing.id, missing.title, [findingTable(material, tongue, without, missing)]),
      section('steps', sections.steps, [stepTable(planned, material, tongue)]),
      ...sectionIfAny('details', sections.plansInDetail, cards),
    ],
  });
}
