import type { Mode } from '../../app/theme/theme';

export interface Shade {
  readonly ground: string;
  readonly ink: string;
}

/** Lower bounds of the steps, in percent. The last two are where targets usually stand. */
export const STEPS = [0, 50, 65, 75, 85] as const;

const SHADES: Readonly<Record<Mode, readonly Shade[]>> = {
  light: [
    { ground: '#f2c4bb', ink: '#4a140c' },
    { ground: '#f7dcc0', ink: '#482a06' },
    { ground: '#f3edc9', ink: '#3d3506' },
    { ground: '#cfe6dc', ink: '#0d3a2a' },
    { ground: '#9fd3c0', ink: '#06281c' },
  ],
  dark: [
    { ground: '#6a2a22', ink: '#ffe3de' },
    { ground: '#5f4120', ink: '#ffe8cc' },
    { ground: '#4b4820', ink: '#f8f2c6' },
    { ground: '#1f4a3c', ink: '#d6f3e6' },
    { ground: '#105a42', ink: '#e2fff3' },
  ],
};

/** Which step a figure is on. */
export function stepOf(value: number): number {
  return STEPS.reduce<number>((step, from, index) => (value >= from ? index : step), 0);
}

/** From brick over sand to green: also told apart by those who do not see red and green apart. */
export function shadeOf(value: number, mode: Mode): Shade {
  const shade = SHADES[mode][stepOf(value)];
  if (!shade) throw new Error('Every step has a shade');
  return shade;
}
