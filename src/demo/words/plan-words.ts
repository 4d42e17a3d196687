import type { Language } from '../../kernel/localized-text';
import { PLANS_IN_ENGLISH } from './english-plans';
import { PLANS_IN_RUSSIAN, PLANS_IN_TAJIK } from './other-plans';
import type { PlanText, PlanTexts } from './plan-text';

const PLANS: Readonly<Partial<Record<Language, PlanTexts>>> = {
  ru: PLANS_IN_RUSSIAN,
  tg: PLANS_IN_TAJIK,
};

/** A plan for what a finding is about, in the language of its writer where there are words in it. */
export function planWords(
  about: string,
  wanted: Language,
): PlanText & { readonly language: Language } {
  const own = PLANS[wanted]?.[about];
  if (own) return { ...own, language: wanted };
  const english = PLANS_IN_ENGLISH[about];
  if (!english) throw new Error(`There are no words for ${about}`);
  return { ...english, language: 'en' };
}
