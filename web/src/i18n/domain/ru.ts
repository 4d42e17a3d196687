import type { Translated } from '../messages';
import type { en } from './en';

export const ru: Translated<typeof en> = {
  status: {
    satisfactory: 'Удовлетворительно',
    'not-satisfactory': 'Неудовлетворительно',
    'not-applicable': 'Не применимо',
    'not-reviewed': 'Не рассмотрено',
  },
  kind: {
    weakness: 'Недостаток',
    'regulatory-gap': 'Пробел в нормативной базе',
    observation: 'Наблюдение',
    strength: 'Сильная сторона',
  },
  shortcoming: {
    structure: 'Структура',
    regulation: 'Нормативная база',
    'supervisory-process': 'Процессы надзора',
  },
  state: {
    draft: 'Черновик',
    issued: 'Выдано',
    'cap-due': 'Ожидается план',
    'cap-submitted': 'План представлен',
    'cap-revision-required': 'План на доработке',
    'cap-accepted': 'План принят',
    'in-progress': 'Выполняется',
    'completion-reported': 'Заявлено выполнение',
    closed: 'Закрыто',
    reopened: 'Открыто вновь',
    withdrawn: 'Отозвано',
  },
  missionKind: {
    'internal-audit': 'Внутренняя проверка',
    'self-assessment': 'Самооценка',
    'icao-audit': 'Проверка ИКАО',
    icvm: 'Скоординированная валидационная миссия ИКАО',
    'off-site-validation': 'Дистанционная валидация',
  },
  missionStatus: {
    planned: 'Запланирована',
    'in-progress': 'Идёт',
    commenting: 'Замечания государства',
    reported: 'Отчёт представлен',
    'following-up': 'Контроль исполнения',
    closed: 'Закрыта',
    cancelled: 'Отменена',
  },
  track: {
    official: 'Официальный',
    'internal-audit': 'Внутренняя проверка',
    'self-assessment': 'Самооценка',
    projected: 'Прогноз',
  },
  role: {
    administrator: 'Администратор',
    'programme-manager': 'Руководитель программы',
    'lead-auditor': 'Руководитель группы проверки',
    auditor: 'Проверяющий',
    ncmc: 'Национальный координатор непрерывного мониторинга',
    'area-coordinator': 'Координатор области',
    'action-owner': 'Исполнитель',
    viewer: 'Наблюдатель',
  },
};
