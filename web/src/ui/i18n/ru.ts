import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const ru: Translated<typeof en> = {
  all: 'Все',
  chart: 'Диаграмма',
  table: 'Таблица',
  view: 'Вид: %{title}',
  close: 'Закрыть',
  cancel: 'Отмена',
  save: 'Сохранить',
  saved: 'Сохранено',
  retry: 'Попробовать ещё раз',
  unsaved: 'Уйти без сохранения?',
  unsavedHelp: 'На этой странице есть изменения, которые ещё не сохранены.',
  leave: 'Уйти без сохранения',
  stay: 'Остаться',
  day: {
    pattern: 'год/месяц/день',
    write: 'Напишите день так: %{example}',
    tooLate: 'Не позже %{day}',
    open: 'Выбрать в календаре: %{label}',
    calendar: 'Календарь',
    previousMonth: 'Предыдущий месяц',
    nextMonth: 'Следующий месяц',
  },
};
