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
};
