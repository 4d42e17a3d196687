import type { SvgIconComponent } from '@mui/icons-material';
import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import LeaderboardOutlined from '@mui/icons-material/LeaderboardOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import MonitorHeartOutlined from '@mui/icons-material/MonitorHeartOutlined';
import PublicOutlined from '@mui/icons-material/PublicOutlined';
import QuizOutlined from '@mui/icons-material/QuizOutlined';
import SummarizeOutlined from '@mui/icons-material/SummarizeOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import TravelExploreOutlined from '@mui/icons-material/TravelExploreOutlined';
import type { WordKey } from '../i18n/use-words';
import type { Can } from './person';

/** A page that is of no mission, in the menu. */
export interface MenuPage {
  readonly path: string;
  readonly word: WordKey;
  readonly Icon: SvgIconComponent;
  /** What one needs to hold for it to be offered. */
  readonly needs?: Parameters<Can>[0];
}

export interface MenuGroupPages {
  readonly word: WordKey;
  readonly pages: readonly MenuPage[];
}

/** What stands above the pages of the mission. */
export const FIRST_PAGES: readonly MenuPage[] = [
  { path: '/my-work', word: 'app.menu.myWork', Icon: TaskAltOutlined },
  { path: '/reports', word: 'app.menu.reports', Icon: SummarizeOutlined },
];

export const MENU_GROUPS: readonly MenuGroupPages[] = [
  {
    word: 'app.menu.administration',
    pages: [
      { path: '/missions', word: 'missions.title', Icon: TravelExploreOutlined },
      {
        path: '/users',
        word: 'administration.users.title',
        Icon: GroupsOutlined,
        needs: 'users:read',
      },
      { path: '/journal', word: 'journal.title', Icon: HistoryOutlined },
      {
        path: '/system',
        word: 'administration.system.title',
        Icon: MonitorHeartOutlined,
        needs: 'system:read',
      },
    ],
  },
  {
    word: 'administration.reference',
    pages: [
      { path: '/questions', word: 'administration.questions.title', Icon: QuizOutlined },
      { path: '/editions', word: 'administration.editions.title', Icon: MenuBookOutlined },
      {
        path: '/organizations',
        word: 'administration.organizations.title',
        Icon: BusinessOutlined,
      },
      { path: '/states', word: 'administration.states.title', Icon: PublicOutlined },
      { path: '/legal-instruments', word: 'administration.instruments.title', Icon: GavelOutlined },
      { path: '/targets', word: 'administration.targets.title', Icon: FlagOutlined },
      { path: '/benchmarks', word: 'administration.benchmarks.title', Icon: LeaderboardOutlined },
    ],
  },
];
