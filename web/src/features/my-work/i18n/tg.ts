import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const tg: Translated<typeof en> = {
  subtitle: 'Мӯҳлатҳо ва навигариҳо',
  due: 'Мӯҳлатҳо',
  whose: 'Мӯҳлатҳои кӣ',
  scopes: {
    mine: 'Аз ман',
    office: 'Идораи ман',
    areas: 'Соҳаҳои ман',
    all: 'Ҳама',
  },
  standings: {
    overdue: 'Мӯҳлат гузашт',
    due: 'Мӯҳлат имрӯз',
    'due-soon': 'Ба наздикӣ',
    later: 'Баъдтар',
  },
  nothingDue: 'Мӯҳлате нест',
  nothingDueHelp: 'Вақте камбудӣ, нақша ё қадам мӯҳлат мегирад, ин ҷо нишон дода мешавад.',
  more: 'Боз %{count}',
  partly: '%{shown}-тои аввал аз %{total} нишон дода шудааст.',
  further: 'Нишон додани навбатиҳо',
  notices: 'Ёдовариҳо',
  noticesCount: 'Ёдовариҳо (%{count})',
  noNotices: 'Ҳама хонда шудаанд.',
  readAll: 'Ҳамаро хондашуда қайд кардан',
  read: 'Хондашуда: %{reference}',
  changes: 'Чӣ тағйир ёфт',
  since: 'Аз ҷониби дигарон, аз %{time}',
  seen: 'Дидам',
  noChanges: 'Чизи нав нест.',
  wholeJournal: 'Кушодани дафтар',
};
