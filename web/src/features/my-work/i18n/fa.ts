import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const fa: Translated<typeof en> = {
  subtitle: 'مهلت‌ها و تازه‌ها',
  due: 'مهلت‌ها',
  whose: 'مهلت‌های چه کسی',
  scopes: {
    mine: 'من',
    office: 'دفتر من',
    areas: 'حوزه‌های من',
    all: 'همه',
  },
  standings: {
    overdue: 'گذشته از مهلت',
    due: 'مهلت امروز',
    'due-soon': 'به‌زودی',
    later: 'بعدتر',
  },
  nothingDue: 'مهلتی نیست',
  nothingDueHelp: 'هرگاه یافته، برنامه یا گامی مهلت بگیرد، اینجا نشان داده می‌شود.',
  more: '%{count} مورد دیگر',
  partly: '%{shown} مورد نخست از %{total} نشان داده شده است.',
  further: 'نمایش بعدی‌ها',
  notices: 'یادآوری‌ها',
  noticesCount: 'یادآوری‌ها (%{count})',
  noNotices: 'همه خوانده شده‌اند.',
  readAll: 'همه را خوانده‌شده کن',
  read: 'خوانده شد: %{reference}',
  changes: 'چه تغییر کرد',
  since: 'از سوی دیگران، از %{time}',
  seen: 'دیدم',
  noChanges: 'چیز تازه‌ای نیست.',
  wholeJournal: 'باز کردن دفتر رویدادها',
};
