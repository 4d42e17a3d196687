import type { Writing } from '../writing';
import type { Sentences, TargetSaid } from './words';

/** After a number the noun stays singular in Tajik. */
const questions = (w: Writing, value: number): string => `${w.count(value)} савол`;
const target = (w: Writing, { value, source, dueOn }: TargetSaid): string =>
  `Ҳадафи ${w.rate(value)} (${source}${dueOn === null ? '' : `, мӯҳлат ${w.day(dueOn)}`})`;

export const tgSentences: Sentences = {
  answered: (w, { answered, questions: all, areas, coverage }) =>
    `Аз ${questions(w, all)} дар ${w.count(areas)} соҳаи аудит ${questions(w, answered)} ҷавоб дорад: фарогирӣ ${w.percent(coverage)}.`,
  ei: (w, { value, satisfactory, applicable }) =>
    `Татбиқи самаранок ${w.percent(value)} аст: аз ${questions(w, applicable)}и татбиқшаванда ${questions(w, satisfactory)} қаноатбахш аст.`,
  noEi: () =>
    'Ҳоло ба ягон саволи татбиқшаванда ҷавоб нест, бинобар ин нишондиҳандаи татбиқи самаранок нест.',
  targetMet: (w, said) => `${target(w, said)} ба даст омадааст.`,
  targetToGo: (w, said) =>
    `${target(w, said)} ${said.isPast ? '' : 'ҳанӯз '}ба даст наомадааст: боз ${questions(w, said.questionsToGo)} бояд қаноатбахш шавад.`,
  targetOpen: (w, said) => `${target(w, said)}: ҳоло маълум нест, ки то он чӣ қадар мондааст.`,
  extremes: (w, { highest, highestValue, lowest, lowestValue }) =>
    `Нишондиҳандаи баландтарин аз они ${highest} (${w.percent(highestValue)}), пасттарин аз они ${lowest} (${w.percent(lowestValue)}) аст.`,
  unassessed: (_, { areas }) =>
    `Дар ин соҳаҳо ҳоло ягон саволи татбиқшаванда баҳо нагирифтааст: ${areas}.`,
  priority: (w, { value, satisfactory, applicable }) =>
    `Аз ${questions(w, applicable)}и афзалиятноки татбиқшаванда ${questions(w, satisfactory)} қаноатбахш аст (${w.percent(value)}).`,
  ssp: (w, { value, satisfactory, applicable }) =>
    `Барномаи давлатии бехатарии парвозҳо алоҳида ҳисоб мешавад: аз ${questions(w, applicable)}и татбиқшаванда ${questions(w, satisfactory)} қаноатбахш аст (${w.percent(value)}).`,
  trend: (w, { from, was, is }) =>
    `Татбиқи самаранок дар санаи ${from} ${w.percent(was.value)} буд, ҳоло бо ҳамон фарогирии ${w.percent(is.coverage)} ${w.percent(is.value)} аст.`,
  trendApart: (w, { from, was, is }) =>
    `Татбиқи самаранок дар санаи ${from} бо фарогирии ${w.percent(was.coverage)} ${w.percent(was.value)} буд, ҳоло бо фарогирии ${w.percent(is.coverage)} ${w.percent(is.value)} аст. Ин нишондиҳандаҳо аз шумораи гуногуни саволҳоянд: худи фарқи онҳо пешрафт ё пасравиро нишон намедиҳад.`,
  shortfalls: (w, { open, overdue }) =>
    `${w.count(open)} заъф ва холигии меъёрӣ кушода аст; ${overdue === 0 ? 'мӯҳлати ҳеҷ кадоме нагузаштааст' : `мӯҳлати ${w.count(overdue)}-тоаш гузаштааст`}.`,
  ssc: (w, { count }) =>
    `${w.count(count)} камбудии кушода номзади мушкилоти ҷиддии бехатарии парвозҳо (SSC) аст.`,
  kinds: (w, { weakness, observation, strength, 'regulatory-gap': gap }) =>
    `Дар феҳрист ${w.count(weakness)} заъф, ${w.count(gap)} холигии меъёрӣ, ${w.count(observation)} мушоҳида ва ${w.count(strength)} ҷиҳати қавӣ ҳаст.`,
  withdrawn: (w, { count }) =>
    `${w.count(count)} камбудии бозхондашуда ба ҳисоб гирифта нашудааст.`,
  noFindings: () => 'Камбудӣ нест.',
  plans: (w, { shortfalls, withPlan, accepted }) =>
    `Аз ${w.count(shortfalls)} заъф ва холигии меъёрӣ ${w.count(withPlan)}-тоаш нақша дорад; ${w.count(accepted)} нақша қабул шудааст.`,
  steps: (w, { steps, verified, overdue }) =>
    `Нақшаҳо ${w.count(steps)} қадам доранд: ${w.count(verified)} қадам санҷида шудааст, мӯҳлати ${w.count(overdue)} қадам гузаштааст.`,
  consultations: (w, { count }) =>
    `${w.count(count)} машварат ё машғулияти интиқоли дониш баргузор шуд.`,
  areaQuestions: (w, { notSatisfactory, notReviewed }) =>
    `${questions(w, notSatisfactory)} ғайриқаноатбахш аст ва ${questions(w, notReviewed)} баррасӣ нашудааст.`,
  cluster: (w, { area, element, count }) =>
    `Дар ${area}, ${element} ${w.count(count)} саволи афзалиятнок ғайриқаноатбахш аст: огоҳии пешакии мушкилоти ҷиддии бехатарии парвозҳо.`,
};
