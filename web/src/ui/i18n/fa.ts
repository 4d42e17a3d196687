import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const fa: Translated<typeof en> = {
  chart: 'نمودار',
  table: 'جدول',
  view: 'نمای %{title}',
  close: 'بستن',
  cancel: 'انصراف',
  save: 'ذخیره',
  saved: 'ذخیره شد',
  retry: 'تلاش دوباره',
};
