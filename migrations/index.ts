import { Journal1764000000000 } from './1764000000000-journal';

/** Every change of the schema, in order. */
export const migrations = [Journal1764000000000];
