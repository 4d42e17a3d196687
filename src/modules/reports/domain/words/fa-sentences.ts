import type { Writing } from '../writing';
import type { Sentences, TargetSaid } from './words';

/** After a number the noun stays singular in Persian. */
const questions = (w: Writing, value: number): string => `${w.count(value)} سؤال`;
const target = (w: Writing, { value, source, dueOn }: TargetSaid): string =>
  `هدف ${w.rate(value)} از «${source}»${dueOn === null ? '' : ` با سررسید ${w.day(dueOn)}`}`;

export const faSentences: Sentences = {
  answered: (w, { answered, questions: all, areas, coverage }) =>
    `از ${questions(w, all)} در ${w.count(areas)} حوزه ممیزی، ${questions(w, answered)} پاسخ دارد؛ پوشش ${w.percent(coverage)} است.`,
  ei: (w, { value, satisfactory, applicable }) =>
    `اجرای مؤثر ${w.percent(value)} است: از ${questions(w, applicable)} قابل اعمال، ${questions(w, satisfactory)} رضایت‌بخش است.`,
  noEi: () => 'هنوز هیچ سؤال قابل اعمالی پاسخ ندارد؛ پس رقمی برای اجرای مؤثر وجود ندارد.',
  targetMet: (w, said) => `${target(w, said)} محقق شده است.`,
  targetToGo: (w, said) =>
    `${target(w, said)} ${said.isPast ? '' : 'هنوز '}محقق نشده است: ${questions(w, said.questionsToGo)} دیگر باید رضایت‌بخش شود.`,
  targetOpen: (w, said) => `هنوز نمی‌توان گفت تا ${target(w, said)} چقدر مانده است.`,
  extremes: (w, { highest, highestValue, lowest, lowestValue }) =>
    `بالاترین رقم از آنِ ${highest} (${w.percent(highestValue)}) و پایین‌ترین از آنِ ${lowest} (${w.percent(lowestValue)}) است.`,
  unassessed: (_, { areas }) =>
    `در این حوزه‌ها هنوز هیچ سؤال قابل اعمالی ارزیابی نشده است: ${areas}.`,
  priority: (w, { value, satisfactory, applicable }) =>
    `از ${questions(w, applicable)} اولویت‌دار قابل اعمال، ${questions(w, satisfactory)} رضایت‌بخش است (${w.percent(value)}).`,
  ssp: (w, { value, satisfactory, applicable }) =>
    `برنامه ایمنی کشور جداگانه محاسبه می‌شود: از ${questions(w, applicable)} قابل اعمال، ${questions(w, satisfactory)} رضایت‌بخش است (${w.percent(value)}).`,
  trend: (w, { from, was, is }) =>
    `اجرای مؤثر در ${from} برابر ${w.percent(was.value)} بود و اکنون با همان پوشش ${w.percent(is.coverage)} برابر ${w.percent(is.value)} است.`,
  trendApart: (w, { from, was, is }) =>
    `اجرای مؤثر در ${from} با پوشش ${w.percent(was.coverage)} برابر ${w.percent(was.value)} بود و اکنون با پوشش ${w.percent(is.coverage)} برابر ${w.percent(is.value)} است. این رقم‌ها از شمار متفاوتی از سؤال‌هاست؛ تفاوت آن‌ها به‌خودی‌خود نشانه پیشرفت یا پسرفت نیست.`,
  shortfalls: (w, { open, overdue }) =>
    `${w.count(open)} نقطه ضعف و خلأ مقرراتی باز است؛ ${overdue === 0 ? 'موعد هیچ‌یک نگذشته است' : `موعد ${w.count(overdue)} مورد گذشته است`}.`,
  ssc: (w, { count }) => `${w.count(count)} یافته باز نامزد نگرانی عمده ایمنی (SSC) است.`,
  kinds: (w, { weakness, observation, strength, 'regulatory-gap': gap }) =>
    `فهرست شامل ${w.count(weakness)} نقطه ضعف، ${w.count(gap)} خلأ مقرراتی، ${w.count(observation)} مشاهده و ${w.count(strength)} نقطه قوت است.`,
  withdrawn: (w, { count }) => `${w.count(count)} یافته پس‌گرفته‌شده شمرده نشده است.`,
  noFindings: () => 'یافته‌ای وجود ندارد.',
  plans: (w, { shortfalls, withPlan, accepted }) =>
    `از ${w.count(shortfalls)} نقطه ضعف و خلأ مقرراتی، ${w.count(withPlan)} مورد برنامه دارد و ${w.count(accepted)} برنامه پذیرفته شده است.`,
  steps: (w, { steps, verified, overdue }) =>
    `برنامه‌ها ${w.count(steps)} گام دارند: ${w.count(verified)} گام تأیید شده و موعد ${w.count(overdue)} گام گذشته است.`,
  consultations: (w, { count }) => `${w.count(count)} جلسه مشاوره یا انتقال دانش برگزار شد.`,
  areaQuestions: (w, { notSatisfactory, notReviewed }) =>
    `${questions(w, notSatisfactory)} غیررضایت‌بخش است و ${questions(w, notReviewed)} بررسی نشده است.`,
  cluster: (w, { area, element, count }) =>
    `در ${area}، ${element}، ${w.count(count)} سؤال اولویت‌دار غیررضایت‌بخش است: هشدار زودهنگام نگرانی عمده ایمنی.`,
};
