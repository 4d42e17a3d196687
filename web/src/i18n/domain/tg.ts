import type { Translated } from '../messages';
import type { en } from './en';

export const tg: Translated<typeof en> = {
  status: {
    satisfactory: 'Қаноатбахш',
    'not-satisfactory': 'Ғайриқаноатбахш',
    'not-applicable': 'Татбиқнашаванда',
    'not-reviewed': 'Баррасинашуда',
  },
  kind: {
    weakness: 'Заъф',
    'regulatory-gap': 'Холигии меъёрӣ',
    observation: 'Мушоҳида',
    strength: 'Ҷиҳати қавӣ',
  },
  shortcoming: {
    structure: 'Сохтор',
    regulation: 'Меъёрҳо',
    'supervisory-process': 'Раванди назорат',
  },
  state: {
    draft: 'Сиёҳнавис',
    issued: 'Содиршуда',
    'cap-due': 'Нақша интизор аст',
    'cap-submitted': 'Нақша пешниҳод шуд',
    'cap-revision-required': 'Нақша такмил мехоҳад',
    'cap-accepted': 'Нақша қабул шуд',
    'in-progress': 'Дар ҳоли иҷро',
    'completion-reported': 'Анҷом хабар дода шуд',
    closed: 'Пӯшида',
    reopened: 'Аз нав кушода',
    withdrawn: 'Бозхондашуда',
  },
  missionKind: {
    'internal-audit': 'Аудити дохилӣ',
    'self-assessment': 'Худбаҳодиҳӣ',
    'icao-audit': 'Аудити ИКАО',
    icvm: 'Миссияи ҳамоҳангшудаи тасдиқии ИКАО',
    'off-site-validation': 'Тасдиқи фосилавӣ',
  },
  missionStatus: {
    planned: 'Ба нақша гирифташуда',
    'in-progress': 'Дар ҳоли иҷро',
    commenting: 'Изҳороти давлат',
    reported: 'Ҳисобот дода шуд',
    'following-up': 'Назорати иҷро',
    closed: 'Пӯшида',
    cancelled: 'Бекоршуда',
  },
  track: {
    official: 'Расмӣ',
    'internal-audit': 'Аудити дохилӣ',
    'self-assessment': 'Худбаҳодиҳӣ',
    projected: 'Пешбинӣ',
  },
  role: {
    administrator: 'Маъмур',
    'programme-manager': 'Роҳбари барнома',
    'lead-auditor': 'Сараудитор',
    auditor: 'Аудитор',
    ncmc: 'Ҳамоҳангсози миллии мониторинги доимӣ',
    'area-coordinator': 'Ҳамоҳангсози соҳа',
    'action-owner': 'Иҷрокунанда',
    viewer: 'Бинанда',
  },
};
