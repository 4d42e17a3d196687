import type { Figure } from '../../api/types';

/** A figure of one part, with the questions behind it. */
export interface Part {
  readonly code: string;
  readonly name: string;
  readonly figure: Figure;
  readonly to: string;
}
