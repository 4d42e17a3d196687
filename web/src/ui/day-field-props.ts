import type { ReactNode } from 'react';

/** What every field for a day is told, whatever the calendar. */
export interface DayFieldProps {
  readonly id?: string;
  readonly label: string;
  /** `2026-03-31`, empty for none. */
  readonly value: string;
  readonly max?: string;
  readonly help?: string;
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
  readonly onChange: (day: string) => void;
  readonly onLeave?: () => void;
}
