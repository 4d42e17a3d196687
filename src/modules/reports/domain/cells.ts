import type { Language } from '../../../kernel/localized-text';
import { capital, type Tongue } from './frame';
import type { Cell, Column, ColumnKind, Tone } from './report';
import type { Label } from './words/labels';

export const text = (value: string | null, language?: Language): Cell => ({
  value,
  text: value ?? '',
  ...(language ? { language } : {}),
});
export const said = (value: string, shown: string, tone?: Tone): Cell => ({
  value,
  text: shown,
  ...(tone ? { tone } : {}),
});
export const count = ({ write }: Tongue, value: number): Cell => ({
  value,
  text: write.count(value),
});
export const percent = ({ write }: Tongue, value: number | null, tone?: Tone): Cell => ({
  value,
  text: write.percent(value),
  ...(tone ? { tone } : {}),
});
export const day = ({ write }: Tongue, value: string | null, tone?: Tone): Cell => ({
  value,
  text: value === null ? '' : write.shortDay(value),
  ...(tone ? { tone } : {}),
});

/** A column whose title is one of the words; what programs call it is the word's own name. */
export const column = ({ words }: Tongue, key: Label, kind: ColumnKind, share: number): Column => ({
  key,
  title: capital(words.labels[key]),
  kind,
  share,
});
