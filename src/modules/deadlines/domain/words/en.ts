import type { DueWords } from './words';

export const en: DueWords = {
  calendar: 'Octant: deadlines',
  what: {
    'draft-report': 'draft report',
    'state-comments': 'comments of the State on the draft report',
    'final-report': 'final report',
    cap: 'corrective action plan',
    'ssc-reply': 'reply to a possible significant safety concern',
    finding: 'finding to be settled',
    step: 'step of the corrective action plan',
  },
  step: (position) => `step ${position}`,
  groups: { overdue: 'Overdue', due: 'Due today', 'due-soon': 'Due soon' },
  subject: (count, written) => `Octant: ${written} ${count === 1 ? 'deadline' : 'deadlines'}`,
  greeting: (name) => `Dear ${name},`,
  overdueBy: (days, written) => `${written} ${days === 1 ? 'day' : 'days'} overdue`,
  footer: (address) => `More in Octant: ${address}`,
};
