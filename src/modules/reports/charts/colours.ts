/** Colours that keep apart in grey too; text beside them always says the same. */
export const COLOURS = {
  ink: '#1d2733',
  quiet: '#5b6875',
  rule: '#d5dbe1',
  main: '#1f5f8b',
  second: '#9db8cc',
  warning: '#b3261e',
  target: '#b3261e',
  nothing: '#f1f4f6',
} as const;

/** From little to much: the darker, the more. */
const SCALE = [
  { from: 95, fill: '#0f4c75', ink: '#ffffff' },
  { from: 85, fill: '#2f77a6', ink: '#ffffff' },
  { from: 75, fill: '#6aa5c9', ink: '#10202e' },
  { from: 50, fill: '#b5d3e5', ink: '#10202e' },
  { from: 25, fill: '#f3dcb8', ink: '#10202e' },
  { from: 0, fill: '#eeb89b', ink: '#10202e' },
] as const;

export const shadeOf = (value: number) => SCALE.find(({ from }) => value >= from) ?? SCALE[5];

/** Fonts by the language of the chart; the first that is there is taken. */
export const fontFor = (language: string): string =>
  language === 'fa' ? 'Vazirmatn, Noto Sans, sans-serif' : 'Noto Sans, Vazirmatn, sans-serif';
