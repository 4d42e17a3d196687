import { DARK, LIGHT, type Colours } from '../../app/theme/palette';
import { contrast } from '../../ui/contrast';
import { shadeOf, STEPS, stepOf } from './readiness-colour';

const MODES = [
  ['light', LIGHT],
  ['dark', DARK],
] as const;
const TEXT = 4.5;
const EDGE = 3;

describe('colours', () => {
  it.each(STEPS.flatMap((step) => MODES.map(([mode]) => [mode, step] as const)))(
    'a figure is readable: %s from %d',
    (mode, step) => {
      const { ground, ink } = shadeOf(step, mode);
      expect(contrast(ground, ink)).toBeGreaterThan(7);
    },
  );

  it.each(MODES)('what is written is readable: %s', (_, colours: Colours) => {
    const inks = [
      'ink',
      'quiet',
      'accent',
      'satisfactory',
      'notSatisfactory',
      'notApplicable',
    ] as const;
    for (const ink of inks)
      for (const ground of ['paper', 'ground', 'raised'] as const)
        expect(contrast(colours[ink], colours[ground])).toBeGreaterThan(TEXT);
    expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThan(TEXT);
    expect(contrast(colours.onBar, colours.bar)).toBeGreaterThan(TEXT);
    expect(contrast(colours.warning, colours.warningGround)).toBeGreaterThan(TEXT);
    expect(contrast(colours.edge, colours.paper)).toBeGreaterThan(EDGE);
  });

  it.each([
    [0, 0],
    [49.99, 0],
    [50, 1],
    [74.99, 2],
    [75, 3],
    [84.99, 3],
    [85, 4],
    [100, 4],
  ])('%d is on step %d', (value, step) => {
    expect(stepOf(value)).toBe(step);
  });
});
