import type { DueWords } from './words';

export const fa: DueWords = {
  calendar: 'Octant: مهلت‌ها',
  what: {
    'draft-report': 'پیش‌نویس گزارش',
    'state-comments': 'نظرات دولت درباره پیش‌نویس گزارش',
    'final-report': 'گزارش نهایی',
    cap: 'برنامه اقدامات اصلاحی',
    'ssc-reply': 'پاسخ به نگرانی عمده ایمنی احتمالی',
    finding: 'رفع یافته',
    step: 'گام برنامه اقدامات اصلاحی',
  },
  step: (position) => `گام ${position}`,
  groups: { overdue: 'مهلت گذشته', due: 'مهلت امروز', 'due-soon': 'مهلت نزدیک' },
  subject: (_, written) => `Octant: ${written} مهلت`,
  greeting: (name) => `${name} گرامی،`,
  overdueBy: (_, written) => `${written} روز از مهلت گذشته است`,
  footer: (address) => `جزئیات در Octant: ${address}`,
};
