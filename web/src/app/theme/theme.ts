import { alpha, type ThemeOptions } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import type { Direction } from '../../i18n/languages';
import { components } from './components';
import { DARK, LIGHT, type Colours } from './palette';

declare module '@mui/material/styles' {
  interface Theme {
    readonly colours: Colours;
  }
  interface ThemeOptions {
    readonly colours?: Colours;
  }
}

export type Mode = 'light' | 'dark';

const palette = (mode: Mode, colours: Colours): NonNullable<ThemeOptions['palette']> => ({
  mode,
  primary: { main: colours.accent, contrastText: colours.onAccent },
  secondary: { main: colours.accent, contrastText: colours.onAccent },
  error: { main: colours.notSatisfactory },
  success: { main: colours.satisfactory },
  warning: { main: colours.warning },
  info: { main: colours.accent },
  background: { default: colours.ground, paper: colours.paper },
  text: { primary: colours.ink, secondary: colours.quiet, disabled: alpha(colours.quiet, 0.85) },
  divider: colours.line,
  action: { active: colours.quiet, selected: colours.chosen, hover: alpha(colours.accent, 0.07) },
});

const heading = (size: number, line: number) => ({
  fontSize: size,
  lineHeight: `${String(line)}px`,
  fontWeight: 600,
});

/** Everything sits on a rhythm of eight pixels; figures stand under each other. */
export function themeFor(mode: Mode, direction: Direction): RaThemeOptions {
  const colours = mode === 'light' ? LIGHT : DARK;
  return {
    colours,
    direction,
    spacing: 8,
    shape: { borderRadius: 8 },
    palette: palette(mode, colours),
    sidebar: { width: 232, closedWidth: 56 },
    typography: {
      fontFamily: "'Octant Sans', 'Octant Persian', system-ui, sans-serif",
      fontWeightMedium: 600,
      fontWeightBold: 600,
      h1: heading(22, 32),
      h2: heading(16, 24),
      h3: heading(14, 24),
      h4: heading(14, 24),
      h5: heading(20, 32),
      h6: heading(16, 24),
      body1: { fontSize: 14, lineHeight: '24px' },
      body2: { fontSize: 14, lineHeight: '20px' },
      caption: { fontSize: 12, lineHeight: '16px' },
      subtitle2: { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 600, letterSpacing: 0 },
      overline: { fontSize: 12, lineHeight: '16px', fontWeight: 600, letterSpacing: 0 },
    },
    components: components(colours),
  };
}
