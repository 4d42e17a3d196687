import { ru as app } from '../app/i18n/ru';
import { ru as domain } from './domain/ru';

export const ru = { app, domain };
