export type Command =
  | 'next'
  | 'previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'satisfactory'
  | 'not-satisfactory'
  | 'not-applicable'
  | 'not-reviewed'
  | 'remarks'
  | 'raise'
  | 'select'
  | 'open'
  | 'search'
  | 'help';

export interface Pressed {
  readonly key: string;
  /** Which key it is on the board, whatever letter the layout gives it. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const BY_KEY: Readonly<Record<string, Command>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'select',
  '/': 'search',
  '?': 'help',
};

/** Letters by their place: S stays S on a Cyrillic or Persian layout. */
const BY_CODE: Readonly<Record<string, Command>> = {
  KeyS: 'satisfactory',
  KeyN: 'not-satisfactory',
  KeyA: 'not-applicable',
  KeyU: 'not-reviewed',
  KeyR: 'remarks',
  KeyF: 'raise',
};

/** What a key means while the questions have the focus. */
export function commandFor({ key, code, shiftKey, ...held }: Pressed): Command | null {
  if (held.ctrlKey || held.altKey || held.metaKey) return null;
  if (code === 'Slash') return shiftKey ? 'help' : 'search';
  return BY_KEY[key] ?? (shiftKey ? null : (BY_CODE[code] ?? null));
}
