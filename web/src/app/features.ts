import type { SvgIconComponent } from '@mui/icons-material';
import type { ComponentType } from 'react';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import QueryStatsOutlined from '@mui/icons-material/QueryStatsOutlined';
import SpeedOutlined from '@mui/icons-material/SpeedOutlined';
import { MISSION_FILES, OWN_FILES } from '../entry/files';
import { late } from '../entry/late';
import type { LateFile } from '../entry/late-file';
import type { WordKey } from '../i18n/use-words';

/** A page of a mission: where it is under `/missions/{id}/`, and how the menu calls it. */
export interface MissionPage {
  readonly path: string;
  readonly Page: ComponentType;
  readonly menu?: { readonly word: WordKey; readonly Icon: SvgIconComponent };
}

const page = (file: LateFile<{ readonly default: ComponentType }>): ComponentType =>
  late(file, ({ default: Page }) => Page);

/** Every page that is about the current mission, in the order of the menu. A new feature adds its pages here. */
export const MISSION_PAGES: readonly MissionPage[] = [
  {
    path: 'readiness',
    Page: page(MISSION_FILES.readiness),
    menu: { word: 'app.menu.readiness', Icon: SpeedOutlined },
  },
  {
    path: 'outlook',
    Page: page(MISSION_FILES.outlook),
    menu: { word: 'outlook.title', Icon: QueryStatsOutlined },
  },
  {
    path: 'worksheet',
    Page: page(MISSION_FILES.worksheet),
    menu: { word: 'app.menu.worksheet', Icon: FactCheckOutlined },
  },
  {
    path: 'findings',
    Page: page(MISSION_FILES.findings),
    menu: { word: 'app.menu.findings', Icon: FlagOutlined },
  },
  {
    path: 'findings/new',
    Page: page(MISSION_FILES.newFinding),
  },
  {
    path: 'findings/:findingId',
    Page: page(MISSION_FILES.finding),
  },
  {
    path: 'findings/:findingId/edit',
    Page: page(MISSION_FILES.editFinding),
  },
  {
    path: 'findings/:findingId/plan',
    Page: page(MISSION_FILES.plan),
  },
];

/** A page that is of no mission. */
export interface OwnPage {
  readonly path: string;
  readonly Page: ComponentType;
}

export const OWN_PAGES: readonly OwnPage[] = [
  { path: '/my-work', Page: page(OWN_FILES.myWork) },
  { path: '/reports', Page: page(OWN_FILES.reports) },
  { path: '/account', Page: page(OWN_FILES.account) },
  { path: '/journal', Page: page(OWN_FILES.journal) },
  { path: '/system', Page: page(OWN_FILES.system) },
];
