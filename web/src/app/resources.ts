import { lazy, type ComponentType } from 'react';

type Screen = 'list' | 'create' | 'edit' | 'show';

/** The screens of one kind of record; its name is its path, here and in the contract. */
export interface ResourceScreens extends Partial<Readonly<Record<Screen, ComponentType>>> {
  readonly name: string;
}

/** One screen of a file that holds several; the file is fetched when somebody opens one of them. */
const from = <Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): ComponentType =>
  lazy(async () => {
    const Screen: ComponentType = (await load())[name];
    return { default: Screen };
  });

const missions = () => import('../features/missions/Missions');
const missionPage = () => import('../features/missions/MissionPage');
const users = () => import('../features/administration/Users');
const organizations = () => import('../features/administration/Organizations');
const states = () => import('../features/administration/States');
const instruments = () => import('../features/administration/LegalInstruments');
const targets = () => import('../features/administration/Targets');
const benchmarks = () => import('../features/administration/Benchmarks');
const editions = () => import('../features/administration/Editions');
const questions = () => import('../features/administration/Questions');

export const RESOURCES: readonly ResourceScreens[] = [
  {
    name: 'missions',
    list: from(missions, 'MissionList'),
    create: from(missions, 'MissionCreate'),
    edit: from(missionPage, 'MissionPage'),
  },
  {
    name: 'users',
    list: from(users, 'UserList'),
    create: from(users, 'UserCreate'),
    edit: from(users, 'UserEdit'),
  },
  {
    name: 'organizations',
    list: from(organizations, 'OrganizationList'),
    create: from(organizations, 'OrganizationCreate'),
    edit: from(organizations, 'OrganizationEdit'),
  },
  {
    name: 'states',
    list: from(states, 'StateList'),
    create: from(states, 'StateCreate'),
    edit: from(states, 'StateEdit'),
  },
  {
    name: 'legal-instruments',
    list: from(instruments, 'LegalInstrumentList'),
    create: from(instruments, 'LegalInstrumentCreate'),
    edit: from(instruments, 'LegalInstrumentEdit'),
  },
  {
    name: 'targets',
    list: from(targets, 'TargetList'),
    create: from(targets, 'TargetCreate'),
    edit: from(targets, 'TargetEdit'),
  },
  {
    name: 'benchmarks',
    list: from(benchmarks, 'BenchmarkList'),
    create: from(benchmarks, 'BenchmarkCreate'),
    edit: from(benchmarks, 'BenchmarkEdit'),
  },
  { name: 'editions', list: from(editions, 'EditionList'), show: from(editions, 'EditionShow') },
  { name: 'questions', list: from(questions, 'QuestionList') },
];
