import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const tg: Translated<typeof en> = {
  title: 'Далелҳо',
  none: 'Ҳоло чизе замима нашудааст.',
  drop: 'Файлҳоро ба ин ҷо партоед',
  choose: 'Интихоби файлҳо',
  coming: 'Боркунии %{name}',
  whoMayKnow: 'Кӣ дониста метавонад',
  confidentiality: {
    public: 'Ҳамаи иштирокчиёни миссия',
    internal: 'Ҳар ду тараф',
    confidential: 'Ҳар ду тараф, махфӣ',
    'own-side': 'Танҳо тарафи худ',
  },
  unit: {
    B: 'Б',
    kB: 'кБ',
    MB: 'МБ',
    GB: 'ГБ',
  },
};
