import type { Writing } from '../writing';
import type { Sentences, TargetSaid } from './words';

const questions = (w: Writing, value: number): string =>
  `${w.count(value)} ${w.plural(value, { one: 'вопрос', few: 'вопроса', other: 'вопросов' })}`;
/** As after «из»: из 1 вопроса, из 5 вопросов. */
const ofQuestions = (w: Writing, value: number): string =>
  `${w.count(value)} ${w.plural(value, { one: 'вопроса', other: 'вопросов' })}`;
const ofApplicable = (w: Writing, value: number): string =>
  `${w.count(value)} ${w.plural(value, { one: 'применимого', other: 'применимых' })}`;
const target = (w: Writing, { value, source, dueOn }: TargetSaid): string =>
  `Цель ${w.rate(value)} (${source}${dueOn === null ? '' : `, срок ${w.day(dueOn)}`})`;

export const ruSentences: Sentences = {
  answered: (w, { answered, questions: all, areas, coverage }) =>
    `Из ${ofQuestions(w, all)} в ${w.count(areas)} ${w.plural(areas, { one: 'области', other: 'областях' })} проверки ответ есть на ${w.count(answered)}: охват ${w.percent(coverage)}.`,
  ei: (w, { value, satisfactory, applicable }) =>
    `Эффективная реализация составляет ${w.percent(value)}: из ${ofApplicable(w, applicable)} ${w.plural(applicable, { one: 'вопроса', other: 'вопросов' })} ${w.plural(satisfactory, { one: 'удовлетворителен', other: 'удовлетворительны' })} ${w.count(satisfactory)}.`,
  noEi: () =>
    'Ни на один применимый вопрос ответа ещё нет, поэтому показателя эффективной реализации нет.',
  targetMet: (w, said) => `${target(w, said)} достигнута.`,
  targetToGo: (w, said) =>
    `${target(w, said)} ${said.isPast ? '' : 'ещё '}не достигнута: ${w.plural(said.questionsToGo, { one: 'удовлетворительным должен', other: 'удовлетворительными должны' })} стать ещё ${questions(w, said.questionsToGo)}.`,
  targetOpen: (w, said) => `${target(w, said)}: пока нельзя сказать, сколько до неё осталось.`,
  extremes: (w, { highest, highestValue, lowest, lowestValue }) =>
    `Самый высокий показатель – ${highest} (${w.percent(highestValue)}), самый низкий – ${lowest} (${w.percent(lowestValue)}).`,
  unassessed: (_, { areas }) => `Применимых вопросов ещё не оценено ни одного: ${areas}.`,
  priority: (w, { value, satisfactory, applicable }) =>
    `Из ${ofApplicable(w, applicable)} ${w.plural(applicable, { one: 'приоритетного вопроса', other: 'приоритетных вопросов' })} ${w.plural(satisfactory, { one: 'удовлетворителен', other: 'удовлетворительны' })} ${w.count(satisfactory)} (${w.percent(value)}).`,
  ssp: (w, { value, satisfactory, applicable }) =>
    `Государственная программа по безопасности полётов учитывается отдельно: из ${ofApplicable(w, applicable)} ${w.plural(applicable, { one: 'вопроса', other: 'вопросов' })} ${w.plural(satisfactory, { one: 'удовлетворителен', other: 'удовлетворительны' })} ${w.count(satisfactory)} (${w.percent(value)}).`,
  trend: (w, { from, was, is }) =>
    `Эффективная реализация на ${from} – ${w.percent(was.value)}, теперь – ${w.percent(is.value)} при том же охвате ${w.percent(is.coverage)}.`,
  trendApart: (w, { from, was, is }) =>
    `Эффективная реализация на ${from} – ${w.percent(was.value)} при охвате ${w.percent(was.coverage)}, теперь – ${w.percent(is.value)} при охвате ${w.percent(is.coverage)}. Показатели относятся к разному числу вопросов: разница между ними сама по себе не означает ни роста, ни спада.`,
  shortfalls: (w, { open, overdue }) =>
    `${w.plural(open, { one: 'Открыт', other: 'Открыто' })} ${w.count(open)} ${w.plural(open, { one: 'недостаток или пробел', few: 'недостатка и пробела', other: 'недостатков и пробелов' })} в нормативной базе; ${overdue === 0 ? 'просроченных нет' : `из них ${w.plural(overdue, { one: 'просрочен', other: 'просрочено' })} ${w.count(overdue)}`}.`,
  ssc: (w, { count }) =>
    `${w.count(count)} ${w.plural(count, { one: 'открытое замечание может', few: 'открытых замечания могут', other: 'открытых замечаний могут' })} оказаться существенной проблемой безопасности полётов (SSC).`,
  kinds: (w, { weakness, observation, strength, 'regulatory-gap': gap }) =>
    `В реестре ${w.count(weakness)} ${w.plural(weakness, { one: 'недостаток', few: 'недостатка', other: 'недостатков' })}, ${w.count(gap)} ${w.plural(gap, { one: 'пробел', few: 'пробела', other: 'пробелов' })} в нормативной базе, ${w.count(observation)} ${w.plural(observation, { one: 'наблюдение', few: 'наблюдения', other: 'наблюдений' })} и ${w.count(strength)} ${w.plural(strength, { one: 'сильная сторона', few: 'сильные стороны', other: 'сильных сторон' })}.`,
  withdrawn: (w, { count }) => `Отозванные замечания (${w.count(count)}) не учтены.`,
  noFindings: () => 'Замечаний нет.',
  plans: (w, { shortfalls, withPlan, accepted }) =>
    `Недостатков и пробелов: ${w.count(shortfalls)}; план есть по ${w.count(withPlan)}, ${w.plural(accepted, { one: 'принят', other: 'принято' })} ${w.count(accepted)} ${w.plural(accepted, { one: 'план', few: 'плана', other: 'планов' })}.`,
  steps: (w, { steps, verified, overdue }) =>
    `В планах ${w.count(steps)} ${w.plural(steps, { one: 'шаг', few: 'шага', other: 'шагов' })}: ${w.plural(verified, { one: 'проверен', other: 'проверено' })} ${w.count(verified)}, ${w.plural(overdue, { one: 'просрочен', other: 'просрочено' })} ${w.count(overdue)}.`,
  consultations: (w, { count }) =>
    `${w.plural(count, { one: 'Проведена', other: 'Проведено' })} ${w.count(count)} ${w.plural(count, { one: 'консультация или занятие', few: 'консультации и занятия', other: 'консультаций и занятий' })} по передаче знаний.`,
  areaQuestions: (w, { notSatisfactory, notReviewed }) =>
    `${w.plural(notSatisfactory, { one: 'Неудовлетворителен', other: 'Неудовлетворительны' })} ${questions(w, notSatisfactory)}, не ${w.plural(notReviewed, { one: 'рассмотрен', other: 'рассмотрено' })} ${questions(w, notReviewed)}.`,
  cluster: (w, { area, element, count }) =>
    `${area}, ${element}: неудовлетворительных приоритетных вопросов – ${w.count(count)}. Это раннее предупреждение о существенной проблеме безопасности полётов.`,
};
