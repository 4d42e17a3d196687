import type { Tongue } from './frame';
import type { Material } from './material';

type Counts = Material['readiness']['counts'];

/** So many of so many, beside the percentage that they make. */
export const share = ({ write }: Tongue, part: number, whole: number): string =>
  `${write.count(part)} / ${write.count(whole)}`;

/** The questions of which coverage is the percentage. */
export function answeredShare(tongue: Tongue, counts: Counts): string {
  const answered = counts.satisfactory + counts.notSatisfactory + counts.notApplicable;
  return share(tongue, answered, answered + counts.notReviewed);
}
