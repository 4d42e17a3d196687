import type { Language } from '../../i18n/languages';
import type { Person } from '../../api/types';

export const CONFIDENTIALITIES = ['public', 'internal', 'confidential', 'own-side'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** A document of a mission. */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly confidentiality: Confidentiality;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly uploadedAt: string;
  readonly uploadedBy: Person;
}

/** What a document belongs to. */
export interface Proof {
  readonly kind: 'finding' | 'step' | 'consultation';
  readonly id: string;
}

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A size as people say it: a figure, and its unit. */
export function sizeOf(bytes: number): readonly [number, (typeof UNITS)[number]] {
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < UNITS.length - 1) [size, unit] = [size / 1000, unit + 1];
  return [
    size >= 100 || unit === 0 ? Math.round(size) : Math.round(size * 10) / 10,
    UNITS[unit] ?? 'B',
  ];
}

/** The name of a file without its ending, as a first title. */
export const titleFrom = (fileName: string): string =>
  fileName.replace(/\.[^.]+$/, '').slice(0, 300) || fileName;
