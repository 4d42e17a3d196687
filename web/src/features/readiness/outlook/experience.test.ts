import { experienceIn } from './experience';

it.each([
  [0, 0, 'none'],
  [1, 0, 'little'],
  [0, 9, 'little'],
  [9, 1, 'enough'],
  [117, 38, 'enough'],
])('%d steps done and %d overdue are %s', (done, overdue, expected) => {
  expect(experienceIn({ done, onTime: 0, overdue })).toBe(expected);
});
