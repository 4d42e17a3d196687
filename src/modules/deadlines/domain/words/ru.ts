import type { DueWords } from './words';

const FORMS = new Intl.PluralRules('ru');

/** The noun as it stands after a number: 1 срок, 2 срока, 5 сроков. */
function after(count: number, one: string, few: string, many: string): string {
  const form = FORMS.select(count);
  if (form === 'one') return one;
  return form === 'few' ? few : many;
}

export const ru: DueWords = {
  calendar: 'Octant: сроки',
  what: {
    'draft-report': 'проект отчёта',
    'state-comments': 'комментарии государства к проекту отчёта',
    'final-report': 'окончательный отчёт',
    cap: 'план корректирующих действий',
    'ssc-reply': 'ответ на возможную существенную проблему безопасности полётов',
    finding: 'устранение замечания',
    step: 'шаг плана корректирующих действий',
  },
  step: (position) => `шаг ${position}`,
  groups: { overdue: 'Просрочено', due: 'Срок сегодня', 'due-soon': 'Срок скоро наступит' },
  subject: (count, written) => `Octant: ${written} ${after(count, 'срок', 'срока', 'сроков')}`,
  greeting: (name) => `Здравствуйте, ${name}!`,
  overdueBy: (days, written) => `просрочено на ${written} ${after(days, 'день', 'дня', 'дней')}`,
  footer: (address) => `Подробнее в Octant: ${address}`,
};
