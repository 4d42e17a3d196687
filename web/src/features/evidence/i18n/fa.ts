import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const fa: Translated<typeof en> = {
  title: 'شواهد',
  none: 'هنوز چیزی پیوست نشده است.',
  drop: 'پرونده‌ها را اینجا رها کنید',
  choose: 'انتخاب پرونده‌ها',
  coming: 'بارگذاری %{name}',
  whoMayKnow: 'چه کسی آگاه می‌شود',
  confidentiality: {
    public: 'همه اعضای مأموریت',
    internal: 'هر دو طرف',
    confidential: 'هر دو طرف، محرمانه',
    'own-side': 'فقط طرف خود',
  },
  unit: {
    B: 'بایت',
    kB: 'کیلوبایت',
    MB: 'مگابایت',
    GB: 'گیگابایت',
  },
};
