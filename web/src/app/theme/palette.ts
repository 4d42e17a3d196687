/** The colours of the product: quiet blue-greys, one accent, and four colours that mean an answer. */
export interface Colours {
  readonly ground: string;
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** Edges of what can be typed into or pressed: 3:1 against the paper. */
  readonly edge: string;
  readonly bar: string;
  readonly onBar: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly chosen: string;
  readonly satisfactory: string;
  readonly notSatisfactory: string;
  readonly notApplicable: string;
  readonly notReviewed: string;
  readonly warning: string;
  readonly warningGround: string;
}

export const LIGHT: Colours = {
  ground: '#eff2f5',
  paper: '#ffffff',
  raised: '#f7f9fb',
  ink: '#1b2733',
  quiet: '#4d5b69',
  line: '#d7dee5',
  edge: '#7d8b98',
  bar: '#22313f',
  onBar: '#edf2f6',
  accent: '#0b6e75',
  onAccent: '#ffffff',
  chosen: '#ddeef0',
  satisfactory: '#1d7148',
  notSatisfactory: '#b23324',
  notApplicable: '#5b6875',
  notReviewed: '#8a97a3',
  warning: '#7a4d00',
  warningGround: '#fff3d6',
};

export const DARK: Colours = {
  ground: '#10161b',
  paper: '#18212a',
  raised: '#1e2933',
  ink: '#e6ecf1',
  quiet: '#a9b7c4',
  line: '#2e3b47',
  edge: '#74859a',
  bar: '#0b1116',
  onBar: '#e6ecf1',
  accent: '#5cc4c7',
  onAccent: '#06272a',
  chosen: '#1c3a40',
  satisfactory: '#67c99a',
  notSatisfactory: '#ff9385',
  notApplicable: '#9fadba',
  notReviewed: '#748494',
  warning: '#ffcf70',
  warningGround: '#3a2d10',
};
