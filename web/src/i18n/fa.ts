import { fa as app } from '../app/i18n/fa';
import { fa as readiness } from '../features/readiness/i18n/fa';
import { fa as outlook } from '../features/readiness/outlook/i18n/fa';
import { fa as evidence } from '../features/evidence/i18n/fa';
import { fa as findings } from '../features/findings/i18n/fa';
import { fa as plans } from '../features/corrective-actions/i18n/fa';
import { fa as worksheet } from '../features/worksheet/i18n/fa';
import { fa as records } from '../app/records/i18n/fa';
import { fa as account } from '../features/account/i18n/fa';
import { fa as administration } from '../features/administration/i18n/fa';
import { fa as journal } from '../features/journal/i18n/fa';
import { fa as missions } from '../features/missions/i18n/fa';
import { fa as myWork } from '../features/my-work/i18n/fa';
import { fa as reports } from '../features/reports/i18n/fa';
import { fa as ui } from '../ui/i18n/fa';
import { fa as domain } from './domain/fa';
import { fa as faults } from './faults/fa';
import { fa as problems } from './problems/fa';

export const fa = {
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
