import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const ru: Translated<typeof en> = {
  subtitle: 'Сроки и новое',
  due: 'Сроки',
  whose: 'Чьи сроки',
  scopes: {
    mine: 'Мои',
    office: 'Моего ведомства',
    areas: 'Моих областей',
    all: 'Все',
  },
  standings: {
    overdue: 'Просрочено',
    due: 'Срок сегодня',
    'due-soon': 'Срок скоро',
    later: 'Позже',
  },
  nothingDue: 'Сроков нет',
  nothingDueHelp: 'Когда у замечания, плана или шага появится срок, он будет здесь.',
  more: 'Ещё %{count}',
  partly: 'Показаны первые %{shown} из %{total}.',
  further: 'Показать следующие',
  notices: 'Напоминания',
  noticesCount: 'Напоминания (%{count})',
  noNotices: 'Все прочитаны.',
  readAll: 'Отметить все прочитанными',
  read: 'Отметить прочитанным: %{reference}',
  changes: 'Что изменилось',
  since: 'Другими людьми, с %{time}',
  seen: 'Просмотрено',
  noChanges: 'Ничего нового.',
  wholeJournal: 'Открыть журнал',
};
