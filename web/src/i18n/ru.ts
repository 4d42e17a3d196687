import { ru as app } from '../app/i18n/ru';
import { ru as readiness } from '../features/readiness/i18n/ru';
import { ru as worksheet } from '../features/worksheet/i18n/ru';
import { ru as ui } from '../ui/i18n/ru';
import { ru as domain } from './domain/ru';

export const ru = { app, domain, readiness, ui, worksheet };
