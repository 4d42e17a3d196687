import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const fa: Translated<typeof en> = {
  title: 'گزارش‌ها',
  subtitle: 'گزارش را انتخاب کنید، ببینید و دریافت کنید.',
  report: 'گزارش',
  names: {
    readiness: 'آمادگی',
    findings: 'یافته‌ها',
    plans: 'برنامه‌های اقدامات اصلاحی',
    mission: 'گزارش مأموریت',
    area: 'برگه یک حوزه',
  },
  help: {
    readiness: 'برای رئیس سازمان: ارقام، هدف‌ها، کاستی‌ها.',
    findings: 'همه یافته‌ها، در جدول و یک‌به‌یک.',
    plans: 'وضعیت برنامه‌ها و گام‌هایشان.',
    mission: 'مأموریت چه کرد، چه را خوب یافت و چه توصیه می‌کند.',
    area: 'ارقام، یافته‌ها و سؤال‌های باز یک حوزه.',
  },
  asOf: 'تا پایان روز',
  asOfHelp: 'خالی: اکنون',
  format: 'فایل',
  formats: {
    pdf: 'PDF برای چاپ و امضا',
    xlsx: 'XLSX برای صفحه‌گسترده',
    html: 'HTML برای مرورگر',
    csv: 'CSV، جدول اصلی',
    json: 'JSON برای برنامه‌ها',
  },
  classification: 'نشان هر صفحه',
  classifications: {
    public: 'عمومی',
    'official-use': 'فقط برای استفاده اداری',
    confidential: 'محرمانه',
  },
  drafts: 'با یافته‌های پیش‌نویس؛ هر صفحه این را می‌گوید',
  download: 'دریافت',
  preview: 'پیش‌نمایش',
  making: 'گزارش در حال ساخت است',
  stages: {
    reading: 'خواندن داده‌های مأموریت',
    queued: 'در صف؛ گزارش‌های جلوتر: %{place}',
    drawing: 'رسم نمودارها و جدول‌ها',
    'laying-out': 'صفحه‌آرایی',
    writing: 'نوشتن فایل',
  },
  taking: '%{size} کیلوبایت دریافت شد',
  giveUp: 'لغو',
  nothing: 'هنوز پیش‌نمایشی نیست',
  nothingHelp: 'گزارش را انتخاب کنید و پیش از دریافت، آن را اینجا ببینید.',
  outdated: 'پس از آن انتخاب شما تغییر کرده است. دوباره پیش‌نمایش بگیرید.',
};
