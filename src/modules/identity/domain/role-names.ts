import type { LocalizedText } from '../../../kernel/localized-text';
import type { Role } from './roles';

export interface RoleWords {
  readonly names: Required<LocalizedText>;
  /** What the role is for, in English. */
  readonly description: string;
}

export const ROLE_WORDS: Readonly<Record<Role, RoleWords>> = {
  administrator: {
    names: { en: 'Administrator', ru: 'Администратор', fa: 'مدیر سامانه', tg: 'Маъмур' },
    description:
      'Manages accounts and reference data, creates missions and says who is in them, and reads everything. Writes in a mission only as its member.',
  },
  'programme-manager': {
    names: {
      en: 'Programme manager',
      ru: 'Руководитель программы',
      fa: 'مدیر برنامه',
      tg: 'Роҳбари барнома',
    },
    description:
      'Answers for the mission on the auditing side: its members, its dates and its state.',
  },
  'lead-auditor': {
    names: { en: 'Lead auditor', ru: 'Ведущий аудитор', fa: 'سرممیز', tg: 'Аудитори пешбар' },
    description: 'Leads the team: moves the mission and its findings on, and audits.',
  },
  auditor: {
    names: { en: 'Auditor', ru: 'Аудитор', fa: 'ممیز', tg: 'Аудитор' },
    description: 'Answers questions, records findings and reviews plans in the areas given.',
  },
  ncmc: {
    names: {
      en: 'National continuous monitoring coordinator',
      ru: 'Национальный координатор непрерывного мониторинга',
      fa: 'هماهنگ‌کننده ملی پایش مستمر',
      tg: 'Ҳамоҳангсози миллии назорати доимӣ',
    },
    description: "Answers for the State's side: comments on findings and submits plans.",
  },
  'area-coordinator': {
    names: {
      en: 'Area coordinator',
      ru: 'Координатор области проверки',
      fa: 'هماهنگ‌کننده حوزه',
      tg: 'Ҳамоҳангсози соҳа',
    },
    description: "Comments on findings and writes plans for the State's side, in the areas given.",
  },
  'action-owner': {
    names: {
      en: 'Action owner',
      ru: 'Ответственный за мероприятие',
      fa: 'مسئول اقدام',
      tg: 'Масъули чорабинӣ',
    },
    description: 'Carries out steps of a plan, reports on them and adds evidence.',
  },
  viewer: {
    names: { en: 'Viewer', ru: 'Наблюдатель', fa: 'ناظر', tg: 'Нозир' },
    description: 'Reads what the State may read.',
  },
};
