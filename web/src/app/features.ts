import type { SvgIconComponent } from '@mui/icons-material';
import { lazy, type ComponentType } from 'react';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import SpeedOutlined from '@mui/icons-material/SpeedOutlined';
import type { WordKey } from '../i18n/use-words';

/** A page of a mission: where it is under `/missions/{id}/`, and how the menu calls it. */
export interface MissionPage {
  readonly path: string;
  readonly Page: ComponentType;
  readonly menu?: { readonly word: WordKey; readonly Icon: SvgIconComponent };
}

/** Every page that is about the current mission, in the order of the menu. A new feature adds its pages here. */
export const MISSION_PAGES: readonly MissionPage[] = [
  {
    path: 'readiness',
    Page: lazy(() => import('../features/readiness/ReadinessPage')),
    menu: { word: 'app.menu.readiness', Icon: SpeedOutlined },
  },
  {
    path: 'worksheet',
    Page: lazy(() => import('../features/worksheet/WorksheetPage')),
    menu: { word: 'app.menu.worksheet', Icon: FactCheckOutlined },
  },
  {
    path: 'findings',
    Page: lazy(() => import('../features/findings/FindingsPage')),
    menu: { word: 'app.menu.findings', Icon: FlagOutlined },
  },
  {
    path: 'findings/new',
    Page: lazy(() => import('../features/findings/NewFindingPage')),
  },
  {
    path: 'findings/:findingId',
    Page: lazy(() => import('../features/findings/FindingPage')),
  },
  {
    path: 'findings/:findingId/edit',
    Page: lazy(() => import('../features/findings/EditFindingPage')),
  },
  {
    path: 'findings/:findingId/plan',
    Page: lazy(() => import('../features/corrective-actions/PlanPage')),
  },
];

/** A page that is of no mission. */
export interface OwnPage {
  readonly path: string;
  readonly Page: ComponentType;
}

export const OWN_PAGES: readonly OwnPage[] = [
  { path: '/my-work', Page: lazy(() => import('../features/my-work/MyWorkPage')) },
  { path: '/reports', Page: lazy(() => import('../features/reports/ReportsPage')) },
  { path: '/account', Page: lazy(() => import('../features/account/AccountPage')) },
  { path: '/journal', Page: lazy(() => import('../features/journal/JournalPage')) },
  { path: '/system', Page: lazy(() => import('../features/administration/SystemPage')) },
];
