import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const tg: Translated<typeof en> = {
  chart: 'Диаграмма',
  table: 'Ҷадвал',
  view: 'Намуди %{title}',
  close: 'Пӯшидан',
  cancel: 'Бекор кардан',
  save: 'Нигоҳ доштан',
  saved: 'Нигоҳ дошта шуд',
  retry: 'Аз нав кӯшиш кардан',
};
