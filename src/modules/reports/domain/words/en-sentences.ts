import type { Writing } from '../writing';
import type { Sentences, TargetSaid } from './words';

const questions = (w: Writing, value: number): string =>
  `${w.count(value)} ${w.plural(value, { one: 'question', other: 'questions' })}`;
const are = (w: Writing, value: number): string => w.plural(value, { one: 'is', other: 'are' });
const target = (w: Writing, { value, source, dueOn }: TargetSaid): string =>
  `The target of ${w.rate(value)} (${source}${dueOn === null ? '' : `, due ${w.day(dueOn)}`})`;

export const enSentences: Sentences = {
  answered: (w, { answered, questions: all, areas, coverage }) =>
    `${w.count(answered)} of the ${questions(w, all)} in ${w.count(areas)} ${w.plural(areas, { one: 'audit area', other: 'audit areas' })} ${w.plural(answered, { one: 'has', other: 'have' })} an answer: a coverage of ${w.percent(coverage)}.`,
  ei: (w, { value, satisfactory, applicable }) =>
    `Effective implementation is ${w.percent(value)}: ${w.count(satisfactory)} of the ${w.count(applicable)} applicable ${w.plural(applicable, { one: 'question', other: 'questions' })} ${are(w, satisfactory)} satisfactory.`,
  noEi: () =>
    'No applicable question has an answer yet, so there is no figure of effective implementation.',
  targetMet: (w, said) => `${target(w, said)} is met.`,
  targetToGo: (w, said) =>
    `${target(w, said)} is not ${said.isPast ? '' : 'yet '}met: ${w.count(said.questionsToGo)} more ${w.plural(said.questionsToGo, { one: 'question', other: 'questions' })} must become satisfactory.`,
  targetOpen: (w, said) =>
    `Nobody can say yet how far ${target(w, said).replace('The', 'the')} is.`,
  extremes: (w, { highest, highestValue, lowest, lowestValue }) =>
    `The highest figure is that of ${highest} (${w.percent(highestValue)}), the lowest that of ${lowest} (${w.percent(lowestValue)}).`,
  unassessed: (_, { areas }) => `Nothing applicable has been assessed yet in: ${areas}.`,
  priority: (w, { value, satisfactory, applicable }) =>
    `Of the priority questions, ${w.count(satisfactory)} of ${w.count(applicable)} applicable ${are(w, satisfactory)} satisfactory (${w.percent(value)}).`,
  ssp: (w, { value, satisfactory, applicable }) =>
    `The State safety programme stands apart: ${w.count(satisfactory)} of ${w.count(applicable)} applicable ${are(w, satisfactory)} satisfactory (${w.percent(value)}).`,
  trend: (w, { from, was, is }) =>
    `On ${from} effective implementation was ${w.percent(was.value)}; now it is ${w.percent(is.value)}, at the same coverage of ${w.percent(is.coverage)}.`,
  trendApart: (w, { from, was, is }) =>
    `On ${from} effective implementation was ${w.percent(was.value)} at a coverage of ${w.percent(was.coverage)}; now it is ${w.percent(is.value)} at a coverage of ${w.percent(is.coverage)}. The two are figures of different numbers of questions: by itself, the difference shows neither progress nor decline.`,
  shortfalls: (w, { open, overdue }) =>
    `${w.count(open)} ${w.plural(open, { one: 'weakness or regulatory gap is', other: 'weaknesses and regulatory gaps are' })} open${overdue === 0 ? ', none of them overdue' : `, ${w.count(overdue)} of them overdue`}.`,
  ssc: (w, { count }) =>
    `${w.count(count)} open ${w.plural(count, { one: 'finding is a candidate', other: 'findings are candidates' })} for a significant safety concern.`,
  kinds: (w, { weakness, observation, strength, 'regulatory-gap': gap }) =>
    `The register holds ${w.count(weakness)} ${w.plural(weakness, { one: 'weakness', other: 'weaknesses' })}, ${w.count(gap)} ${w.plural(gap, { one: 'regulatory gap', other: 'regulatory gaps' })}, ${w.count(observation)} ${w.plural(observation, { one: 'observation', other: 'observations' })} and ${w.count(strength)} ${w.plural(strength, { one: 'strength', other: 'strengths' })}.`,
  withdrawn: (w, { count }) =>
    `${w.count(count)} withdrawn ${w.plural(count, { one: 'finding is', other: 'findings are' })} not counted.`,
  noFindings: () => 'There are no findings.',
  plans: (w, { shortfalls, withPlan, accepted }) =>
    `Of ${w.count(shortfalls)} ${w.plural(shortfalls, { one: 'weakness or regulatory gap', other: 'weaknesses and regulatory gaps' })}, ${w.count(withPlan)} ${w.plural(withPlan, { one: 'has', other: 'have' })} a plan; ${w.count(accepted)} ${w.plural(accepted, { one: 'plan is', other: 'plans are' })} accepted.`,
  steps: (w, { steps, verified, overdue }) =>
    `The plans hold ${w.count(steps)} ${w.plural(steps, { one: 'step', other: 'steps' })}: ${w.count(verified)} verified, ${w.count(overdue)} overdue.`,
  consultations: (w, { count }) =>
    `${w.count(count)} ${w.plural(count, { one: 'consultation or session of knowledge transfer was', other: 'consultations and sessions of knowledge transfer were' })} held.`,
  areaQuestions: (w, { notSatisfactory, notReviewed }) =>
    `${questions(w, notSatisfactory)} ${are(w, notSatisfactory)} not satisfactory, and ${questions(w, notReviewed)} ${are(w, notReviewed)} not reviewed.`,
  cluster: (w, { area, element, count }) =>
    `In ${area}, ${element}, ${w.count(count)} priority questions are not satisfactory: an early warning of a significant safety concern.`,
};
