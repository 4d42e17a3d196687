import { placeOn, scaleOf } from './scale';

it.each([
  [[], { from: 0, to: 100 }],
  [[null], { from: 0, to: 100 }],
  [[80.76, 81.77, null, 85], { from: 75, to: 90 }],
  [[100, 100], { from: 95, to: 100 }],
  [[0], { from: 0, to: 5 }],
  [[80], { from: 75, to: 85 }],
])('%j is drawn on %j', (values, expected) => {
  expect(scaleOf(values)).toEqual(expected);
});

it.each([
  [75, 0],
  [80, 50],
  [85, 100],
])('%d stands at %d %% of 75 to 85', (value, expected) => {
  expect(placeOn({ from: 75, to: 85 }, value)).toBe(expected);
});
