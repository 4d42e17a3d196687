import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const fa: Translated<typeof en> = {
  all: 'همه',
  chart: 'نمودار',
  table: 'جدول',
  view: 'نمای %{title}',
  close: 'بستن',
  cancel: 'انصراف',
  save: 'ذخیره',
  saved: 'ذخیره شد',
  retry: 'تلاش دوباره',
  unsaved: 'آنچه نوشته‌اید رها شود؟',
  unsavedHelp: 'در این صفحه تغییری داده‌اید که هنوز ذخیره نشده است.',
  leave: 'خروج بدون ذخیره',
  stay: 'ماندن در صفحه',
  day: {
    pattern: 'سال\u200e/\u200eماه\u200e/\u200eروز',
    write: 'روز را چنین بنویسید: %{example}',
    tooLate: 'دیرتر از %{day} نباشد',
    open: 'انتخاب از تقویم: %{label}',
    calendar: 'تقویم',
    previousMonth: 'ماه پیش',
    nextMonth: 'ماه بعد',
  },
};
