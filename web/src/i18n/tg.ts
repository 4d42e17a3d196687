import { tg as app } from '../app/i18n/tg';
import { tg as readiness } from '../features/readiness/i18n/tg';
import { tg as outlook } from '../features/readiness/outlook/i18n/tg';
import { tg as evidence } from '../features/evidence/i18n/tg';
import { tg as findings } from '../features/findings/i18n/tg';
import { tg as plans } from '../features/corrective-actions/i18n/tg';
import { tg as worksheet } from '../features/worksheet/i18n/tg';
import { tg as records } from '../app/records/i18n/tg';
import { tg as account } from '../features/account/i18n/tg';
import { tg as administration } from '../features/administration/i18n/tg';
import { tg as journal } from '../features/journal/i18n/tg';
import { tg as missions } from '../features/missions/i18n/tg';
import { tg as myWork } from '../features/my-work/i18n/tg';
import { tg as reports } from '../features/reports/i18n/tg';
import { tg as ui } from '../ui/i18n/tg';
import { tg as domain } from './domain/tg';
import { tg as faults } from './faults/tg';
import { tg as problems } from './problems/tg';

export const tg = {
  faults,
  problems,
  evidence,
  findings,
  plans,
  app,
  domain,
  readiness,
  outlook,
  records,
  account,
  administration,
  journal,
  missions,
  reports,
  myWork,
  ui,
  worksheet,
};
