import type { DueWords } from './words';

export const tg: DueWords = {
  calendar: 'Octant: мӯҳлатҳо',
  what: {
    'draft-report': 'лоиҳаи ҳисобот',
    'state-comments': 'тавзеҳоти давлат ба лоиҳаи ҳисобот',
    'final-report': 'ҳисоботи ниҳоӣ',
    cap: 'нақшаи чорабиниҳои ислоҳӣ',
    'ssc-reply': 'ҷавоб ба мушкилоти эҳтимолии ҷиддии бехатарии парвозҳо',
    finding: 'бартараф кардани камбудӣ',
    step: 'қадами нақшаи чорабиниҳои ислоҳӣ',
  },
  step: (position) => `қадами ${position}`,
  groups: { overdue: 'Мӯҳлат гузаштааст', due: 'Мӯҳлат имрӯз', 'due-soon': 'Мӯҳлат наздик аст' },
  subject: (_, written) => `Octant: ${written} мӯҳлат`,
  greeting: (name) => `Муҳтарам ${name},`,
  overdueBy: (_, written) => `${written} рӯз аз мӯҳлат гузаштааст`,
  footer: (address) => `Муфассал дар Octant: ${address}`,
};
