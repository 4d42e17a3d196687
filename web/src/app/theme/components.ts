import type { ThemeOptions } from '@mui/material/styles';
import { defaultTheme } from 'react-admin';
import type { Colours } from './palette';

type Components = NonNullable<ThemeOptions['components']>;

interface CheckboxState {
  readonly 'aria-label'?: string;
}

// A row's check box gets its label on the span around it; readers look for it on the box itself.
const labelOnTheBox = {
  slotProps: {
    root: (state: CheckboxState) => (state['aria-label'] ? { 'aria-label': undefined } : {}),
    input: (state: CheckboxState) =>
      state['aria-label'] ? { 'aria-label': state['aria-label'] } : {},
  },
};

const focusRing = (colour: string) => ({
  '&.Mui-focusVisible': { outline: `2px solid ${colour}`, outlineOffset: 2 },
});

/** Paper shows what was found, in its colours; a line is not cut, a heading stays with its text. */
const PRINTED = {
  'nav, header, .no-print': { display: 'none !important' },
  '*': { printColorAdjust: 'exact' },
  body: { backgroundColor: 'transparent !important' },
  'li, tr, svg': { breakInside: 'avoid' },
  'h1, h2, h3': { breakAfter: 'avoid' },
};

/** How the parts of the framework look here. */
export function components(colours: Colours): Components {
  const edge = `1px solid ${colours.line}`;
  return {
    ...defaultTheme.components,
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums' },
        ':focus-visible': { outline: `2px solid ${colours.accent}`, outlineOffset: 2 },
        a: { color: colours.accent },
        '::placeholder': { color: `${colours.quiet} !important`, opacity: '1 !important' },
        // On a phone the framework's button in there has neither word nor sign.
        '@media (max-width: 599.95px)': { '.columns-selector-actions': { display: 'none' } },
        '@media print': PRINTED,
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: focusRing(colours.accent) },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: { root: { minHeight: 32, paddingInline: 12 } },
    },
    MuiIconButton: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { minWidth: 32, minHeight: 32 } },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: {
        root: { backgroundImage: 'none' },
        elevation0: {},
        elevation1: { border: edge, boxShadow: 'none' },
      },
    },
    MuiTextField: {
      defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true },
    },
    MuiFormControl: {
      defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true },
    },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: colours.edge } } },
    MuiInputLabel: { styleOverrides: { root: { color: colours.quiet } } },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, color: colours.quiet } } },
    MuiAutocomplete: { defaultProps: { slotProps: { paper: { elevation: 8 } } } },
    MuiCheckbox: { defaultProps: { size: 'small', ...labelOnTheBox } as object },
    MuiChip: { defaultProps: { size: 'small' } },
    MuiTooltip: { defaultProps: { enterDelay: 400 } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderBottom: edge, padding: '6px 12px' },
        head: { fontWeight: 600, color: colours.quiet, backgroundColor: colours.raised },
      },
    },
    MuiTablePagination: {
      styleOverrides: {
        root: {
          '&& .MuiSelect-select:focus-visible': {
            outline: `2px solid ${colours.accent}`,
            borderRadius: 8,
          },
        },
      },
    },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: 18, fontWeight: 600 } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
    MuiAccordionSummary: {
      styleOverrides: { root: { fontFamily: 'inherit', fontSize: 'inherit' } },
    },
    MuiListItemButton: { styleOverrides: { root: { borderRadius: 8 } } },
  };
}
