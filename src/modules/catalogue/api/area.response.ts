import type { LocalizedText } from '../../../kernel/localized-text';
import { LocalizedTextProperty } from '../../../platform/http/fields';
import type { Area, CriticalElement } from '../domain/question';

/** An audit area. */
export class AreaResponse {
  /** Three letters, the same in every language. @example "OPS" */
  readonly code!: string;
  /** What it is called, by language. */
  @LocalizedTextProperty() readonly names!: LocalizedText;
  /** False for an area with a figure of its own that never enters the overall one. */
  readonly countsInOverall!: boolean;
  /** Its place among the areas, from 1. */
  readonly position!: number;
}

export const AREA_CSV = ['code', 'names', 'countsInOverall', 'position'] as const;

export function toAreaResponse({ code, names, countsInOverall, position }: Area): AreaResponse {
  return { code, names, countsInOverall, position };
}

/** One of the eight parts of a State's oversight system. */
export class CriticalElementResponse {
  /** The same in every language. @example "CE-6" */
  readonly code!: string;
  /** What it is called, by language. */
  @LocalizedTextProperty() readonly names!: LocalizedText;
  /** Whether it establishes the system or puts it to work. */
  readonly phase!: 'establish' | 'implement';
  /** Its place among the elements, from 1. */
  readonly position!: number;
}

export const CRITICAL_ELEMENT_CSV = ['code', 'names', 'phase', 'position'] as const;

export function toCriticalElementResponse(element: CriticalElement): CriticalElementResponse {
  const { code, names, phase, position } = element;
  return { code, names, phase, position };
}
