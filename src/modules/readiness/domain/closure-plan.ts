import type { CalendarDate } from '../../../kernel/calendar-date';
import { NO_QUESTIONS, type Counts } from './counts';
import { gainOfOneQuestion } from './effective-implementation';
import { countsFor, type Figures } from './figures';
import { isOpen, lastDueOf, shortfallsByQuestion, type FollowedFinding } from './follow-up';
import { valueAfter } from './forecast';
import { questionsWith, type Situation } from './situation';
import { questionsToGo, type Target } from './target';

/** One question to close, with what it wins. */
export interface Closure {
  readonly question: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly priority: boolean;
  /** It may be a significant safety concern. */
  readonly sscCandidate: boolean;
  readonly countsInOverall: boolean;
  /** The open weaknesses and gaps against it. */
  readonly findings: readonly Pick<FollowedFinding, 'id' | 'reference' | 'state'>[];
  /** When the last step of its accepted plans is due, or else the finding itself; null where no day is set. */
  readonly dueOn: CalendarDate | null;
  /** Points that it adds to the overall figure; null where it does not count there. */
  readonly gainOverall: number | null;
  /** Points that it adds to the figure of its area. */
  readonly gainInArea: number | null;
  /** Overall figure, in percent, when this and all before it are satisfactory. */
  readonly overallAfter: number | null;
  /** Values of the overall targets that are met with this one and were not before. */
  readonly meets: readonly number[];
}

type Ranked = Omit<Closure, 'overallAfter' | 'meets'>;

/** What to close first: possible safety concerns, priority questions, what wins most in its area, what is due first. */
export function closurePlan(
  situation: Situation,
  figures: Figures,
  targets: readonly Target[],
): readonly Closure[] {
  const overall = targets.filter(({ scope }) => scope === 'overall');
  let closed = 0;
  return candidates(situation, figures)
    .toSorted(compareBy(URGENCY))
    .map((one) => {
      const before = closed;
      if (one.countsInOverall) closed += 1;
      return {
        ...one,
        overallAfter: valueAfter(figures.overall, closed),
        meets: overall
          .filter(({ value }) => isReachedBetween(figures.overall, value, before, closed))
          .map(({ value }) => value),
      };
    });
}

function isReachedBetween(counts: Counts, value: number, before: number, after: number): boolean {
  const toGo = questionsToGo(counts, value);
  return toGo !== null && before < toGo && toGo <= after;
}

function candidates(situation: Situation, figures: Figures): readonly Ranked[] {
  const shortfalls = shortfallsByQuestion(situation.followUp, situation.answers);
  const counting = new Set(
    situation.areas.filter(({ countsInOverall }) => countsInOverall).map(({ code }) => code),
  );
  return questionsWith(situation, 'not-satisfactory').map((question) => {
    const open = (shortfalls.get(question.number) ?? []).filter(isOpen);
    const countsInOverall = counting.has(question.area);
    return {
      question: question.number,
      area: question.area,
      criticalElement: question.criticalElement,
      priority: question.priority,
      sscCandidate: open.some(({ sscCandidate }) => sscCandidate),
      countsInOverall,
      findings: open.map(({ id, reference, state }) => ({ id, reference, state })),
      dueOn: dueOfAll(situation, open),
      gainOverall: countsInOverall ? gainOfOneQuestion(figures.overall) : null,
      gainInArea: gainOfOneQuestion(countsFor(figures, question.area) ?? NO_QUESTIONS),
    };
  });
}

function dueOfAll(
  { followUp }: Situation,
  findings: readonly FollowedFinding[],
): CalendarDate | null {
  const dues = findings.flatMap((finding) => lastDueOf(followUp, finding) ?? finding.dueOn ?? []);
  return dues.sort().at(-1) ?? null;
}

/** The smaller comes first. */
const URGENCY: readonly ((one: Ranked) => number | string)[] = [
  ({ sscCandidate }) => (sscCandidate ? 0 : 1),
  ({ priority }) => (priority ? 0 : 1),
  ({ countsInOverall }) => (countsInOverall ? 0 : 1),
  ({ gainInArea }) => -(gainInArea ?? 0),
  ({ dueOn }) => dueOn ?? '9999-12-31',
  ({ question }) => question,
];

const compareBy =
  (keys: typeof URGENCY) =>
  (one: Ranked, other: Ranked): number => {
    for (const key of keys) {
      const [mine, yours] = [key(one), key(other)];
      if (mine !== yours) return mine < yours ? -1 : 1;
    }
    return 0;
  };
