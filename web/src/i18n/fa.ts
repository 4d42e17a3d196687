import { fa as app } from '../app/i18n/fa';
import { fa as readiness } from '../features/readiness/i18n/fa';
import { fa as worksheet } from '../features/worksheet/i18n/fa';
import { fa as ui } from '../ui/i18n/fa';
import { fa as domain } from './domain/fa';

export const fa = { app, domain, readiness, ui, worksheet };
