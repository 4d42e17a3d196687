import type { Language } from '../../kernel/localized-text';

interface FindingWords {
  readonly description: string;
  readonly recommendation: string;
}

/** What was found, by critical element. */
const ENGLISH: Readonly<Record<string, FindingWords>> = {
  'CE-1': {
    description: 'The law gives the authority no power to act on this subject.',
    recommendation: 'Amend the law and name the authority that acts.',
  },
  'CE-2': {
    description: 'The regulation stands at an older amendment; three later ones are not adopted.',
    recommendation: 'Adopt the missing amendments and keep a table of differences.',
  },
  'CE-3': {
    description: 'Two of six posts are filled, and no plan says how the others will be.',
    recommendation: 'Work out how many people are needed, and recruit by that figure.',
  },
  'CE-4': {
    description: 'Four of nine inspectors had no recurrent training in the last two years.',
    recommendation: 'Write a training programme with dates, and keep a record for each person.',
  },
  'CE-5': {
    description: 'Inspectors explained how they work; nothing of it is written down.',
    recommendation: 'Write the procedure and its checklists, and train those who use them.',
  },
  'CE-6': {
    description: 'Three of five sampled files hold no proof that all phases were followed.',
    recommendation: 'Use one checklist from application to approval, and file it.',
  },
  'CE-7': {
    description: 'Eleven of thirty planned inspections were made; nobody says why not the others.',
    recommendation: 'Plan inspections by risk and look at the plan every quarter.',
  },
  'CE-8': {
    description: 'Six deficiencies stand open for more than a year without a follow-up.',
    recommendation: 'Give each deficiency an owner and a date, and act when the date is over.',
  },
};

/** The auditors of the story write some of their findings in Persian. */
const PERSIAN: Readonly<Record<string, FindingWords>> = {
  'CE-4': {
    description: 'چهار نفر از نه بازرس در دو سال گذشته آموزش دوره‌ای نداشته‌اند.',
    recommendation: 'برنامه آموزشی با تاریخ نوشته شود و سوابق هر نفر نگهداری شود.',
  },
  'CE-6': {
    description: 'در سه پرونده از پنج پرونده نمونه، مدرک انجام همه مراحل دیده نشد.',
    recommendation: 'از درخواست تا تأیید، یک چک‌لیست به کار رود و بایگانی شود.',
  },
  'CE-7': {
    description: 'از سی بازرسی برنامه‌ریزی‌شده، یازده بازرسی انجام شده است.',
    recommendation: 'بازرسی‌ها بر پایه ریسک برنامه‌ریزی و هر سه ماه بازبینی شوند.',
  },
};

/** The words for a finding, in Persian where they are wanted and there are any. */
export function findingWords(
  about: string,
  wanted: 'en' | 'fa',
): FindingWords & { readonly language: Language } {
  const persian = wanted === 'fa' ? PERSIAN[about] : undefined;
  if (persian) return { ...persian, language: 'fa' };
  const english = ENGLISH[about];
  if (!english) throw new Error(`There are no words for ${about}`);
  return { ...english, language: 'en' };
}
