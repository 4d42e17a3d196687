import { ru as app } from '../app/i18n/ru';
import { ru as readiness } from '../features/readiness/i18n/ru';
import { ru as outlook } from '../features/readiness/outlook/i18n/ru';
import { ru as evidence } from '../features/evidence/i18n/ru';
import { ru as findings } from '../features/findings/i18n/ru';
import { ru as plans } from '../features/corrective-actions/i18n/ru';
import { ru as worksheet } from '../features/worksheet/i18n/ru';
import { ru as records } from '../app/records/i18n/ru';
import { ru as account } from '../features/account/i18n/ru';
import { ru as administration } from '../features/administration/i18n/ru';
import { ru as journal } from '../features/journal/i18n/ru';
import { ru as missions } from '../features/missions/i18n/ru';
import { ru as myWork } from '../features/my-work/i18n/ru';
import { ru as reports } from '../features/reports/i18n/ru';
import { ru as ui } from '../ui/i18n/ru';
import { ru as domain } from './domain/ru';
import { ru as faults } from './faults/ru';
import { ru as problems } from './problems/ru';

export const ru = {
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
