import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const tg: Translated<typeof en> = {
  all: 'Ҳама',
  chart: 'Диаграмма',
  table: 'Ҷадвал',
  view: 'Намуди %{title}',
  close: 'Пӯшидан',
  cancel: 'Бекор кардан',
  save: 'Нигоҳ доштан',
  saved: 'Нигоҳ дошта шуд',
  retry: 'Аз нав кӯшиш кардан',
  unsaved: 'Бе нигоҳдорӣ мебароед?',
  unsavedHelp: 'Дар ин саҳифа тағйироте ҳаст, ки ҳанӯз нигоҳ дошта нашудааст.',
  leave: 'Баромадан бе нигоҳдорӣ',
  stay: 'Мондан',
  day: {
    pattern: 'сол/моҳ/рӯз',
    write: 'Рӯзро чунин нависед: %{example}',
    tooLate: 'На дертар аз %{day}',
    open: 'Интихоб дар тақвим: %{label}',
    calendar: 'Тақвим',
    previousMonth: 'Моҳи гузашта',
    nextMonth: 'Моҳи оянда',
  },
};
