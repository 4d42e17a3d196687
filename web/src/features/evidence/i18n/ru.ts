import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const ru: Translated<typeof en> = {
  title: 'Подтверждающие материалы',
  none: 'Пока ничего не приложено.',
  drop: 'Перетащите файлы сюда',
  choose: 'Выбрать файлы',
  coming: 'Загрузка: %{name}',
  whoMayKnow: 'Кто может знать',
  confidentiality: {
    public: 'Все участники миссии',
    internal: 'Обе стороны',
    confidential: 'Обе стороны, конфиденциально',
    'own-side': 'Только своя сторона',
  },
  unit: {
    B: 'Б',
    kB: 'кБ',
    MB: 'МБ',
    GB: 'ГБ',
  },
};
