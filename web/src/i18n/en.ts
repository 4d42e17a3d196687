import { en as app } from '../app/i18n/en';
import { en as domain } from './domain/en';

export const en = { app, domain };
