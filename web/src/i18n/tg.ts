import { tg as app } from '../app/i18n/tg';
import { tg as readiness } from '../features/readiness/i18n/tg';
import { tg as worksheet } from '../features/worksheet/i18n/tg';
import { tg as ui } from '../ui/i18n/tg';
import { tg as domain } from './domain/tg';

export const tg = { app, domain, readiness, ui, worksheet };
