import { en as app } from '../app/i18n/en';
import { en as readiness } from '../features/readiness/i18n/en';
import { en as outlook } from '../features/readiness/outlook/i18n/en';
import { en as evidence } from '../features/evidence/i18n/en';
import { en as findings } from '../features/findings/i18n/en';
import { en as plans } from '../features/corrective-actions/i18n/en';
import { en as worksheet } from '../features/worksheet/i18n/en';
import { en as records } from '../app/records/i18n/en';
import { en as account } from '../features/account/i18n/en';
import { en as administration } from '../features/administration/i18n/en';
import { en as journal } from '../features/journal/i18n/en';
import { en as missions } from '../features/missions/i18n/en';
import { en as myWork } from '../features/my-work/i18n/en';
import { en as reports } from '../features/reports/i18n/en';
import { en as ui } from '../ui/i18n/en';
import { en as domain } from './domain/en';
import { en as faults } from './faults/en';
import { en as problems } from './problems/en';

export const en = {
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
