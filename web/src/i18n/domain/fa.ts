import type { Translated } from '../messages';
import type { en } from './en';

export const fa: Translated<typeof en> = {
  status: {
    satisfactory: 'رضایت‌بخش',
    'not-satisfactory': 'غیررضایت‌بخش',
    'not-applicable': 'قابل اعمال نیست',
    'not-reviewed': 'بررسی‌نشده',
  },
  kind: {
    weakness: 'نقطه ضعف',
    'regulatory-gap': 'خلأ مقرراتی',
    observation: 'مشاهده',
    strength: 'نقطه قوت',
  },
  shortcoming: {
    structure: 'ساختار',
    regulation: 'مقررات',
    'supervisory-process': 'فرایند نظارت',
  },
  state: {
    draft: 'پیش‌نویس',
    issued: 'صادرشده',
    'cap-due': 'در انتظار برنامه',
    'cap-submitted': 'برنامه ارائه شد',
    'cap-revision-required': 'برنامه نیازمند بازنگری',
    'cap-accepted': 'برنامه پذیرفته شد',
    'in-progress': 'در حال انجام',
    'completion-reported': 'اعلام تکمیل',
    closed: 'بسته',
    reopened: 'بازگشایی‌شده',
    withdrawn: 'پس‌گرفته',
  },
  missionKind: {
    'internal-audit': 'ممیزی داخلی',
    'self-assessment': 'خودارزیابی',
    'icao-audit': 'ممیزی ایکائو',
    icvm: 'مأموریت اعتبارسنجی هماهنگ ایکائو',
    'off-site-validation': 'اعتبارسنجی غیرحضوری',
  },
  missionStatus: {
    planned: 'برنامه‌ریزی‌شده',
    'in-progress': 'در حال انجام',
    commenting: 'اظهارنظر کشور',
    reported: 'گزارش‌شده',
    'following-up': 'پیگیری',
    closed: 'بسته',
    cancelled: 'لغوشده',
  },
  track: {
    official: 'رسمی',
    'internal-audit': 'ممیزی داخلی',
    'self-assessment': 'خودارزیابی',
    projected: 'پیش‌بینی',
  },
  role: {
    administrator: 'مدیر سامانه',
    'programme-manager': 'مدیر برنامه',
    'lead-auditor': 'سرممیز',
    auditor: 'ممیز',
    ncmc: 'هماهنگ‌کننده ملی پایش مستمر',
    'area-coordinator': 'هماهنگ‌کننده حوزه',
    'action-owner': 'مسئول اقدام',
    viewer: 'بیننده',
  },
};
