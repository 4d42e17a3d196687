import { en as app } from '../app/i18n/en';
import { en as readiness } from '../features/readiness/i18n/en';
import { en as worksheet } from '../features/worksheet/i18n/en';
import { en as ui } from '../ui/i18n/en';
import { en as domain } from './domain/en';

export const en = { app, domain, readiness, ui, worksheet };
