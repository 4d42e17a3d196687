import type { ComponentType } from 'react';
import { RECORD_FILES as FILES } from '../entry/files';
import { late } from '../entry/late';

type Screen = 'list' | 'create' | 'edit' | 'show';

/** The screens of one kind of record; its name is its path, here and in the contract. */
export interface ResourceScreens extends Partial<Readonly<Record<Screen, ComponentType>>> {
  readonly name: string;
}

export const RESOURCES: readonly ResourceScreens[] = [
  {
    name: 'missions',
    list: late(FILES.missions, (file) => file.MissionList),
    create: late(FILES.missions, (file) => file.MissionCreate),
    edit: late(FILES.mission, (file) => file.MissionPage),
  },
  {
    name: 'users',
    list: late(FILES.users, (file) => file.UserList),
    create: late(FILES.users, (file) => file.UserCreate),
    edit: late(FILES.users, (file) => file.UserEdit),
  },
  {
    name: 'organizations',
    list: late(FILES.organizations, (file) => file.OrganizationList),
    create: late(FILES.organizations, (file) => file.OrganizationCreate),
    edit: late(FILES.organizations, (file) => file.OrganizationEdit),
  },
  {
    name: 'states',
    list: late(FILES.states, (file) => file.StateList),
    create: late(FILES.states, (file) => file.StateCreate),
    edit: late(FILES.states, (file) => file.StateEdit),
  },
  {
    name: 'legal-instruments',
    list: late(FILES.legalInstruments, (file) => file.LegalInstrumentList),
    create: late(FILES.legalInstruments, (file) => file.LegalInstrumentCreate),
    edit: late(FILES.legalInstruments, (file) => file.LegalInstrumentEdit),
  },
  {
    name: 'targets',
    list: late(FILES.targets, (file) => file.TargetList),
    create: late(FILES.targets, (file) => file.TargetCreate),
    edit: late(FILES.targets, (file) => file.TargetEdit),
  },
  {
    name: 'benchmarks',
    list: late(FILES.benchmarks, (file) => file.BenchmarkList),
    create: late(FILES.benchmarks, (file) => file.BenchmarkCreate),
    edit: late(FILES.benchmarks, (file) => file.BenchmarkEdit),
  },
  {
    name: 'editions',
    list: late(FILES.editions, (file) => file.EditionList),
    show: late(FILES.editions, (file) => file.EditionShow),
  },
  { name: 'questions', list: late(FILES.questions, (file) => file.QuestionList) },
];
