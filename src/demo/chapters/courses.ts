/**
 * How far the year takes a finding that needs a plan:
 * `due` no plan yet · `drafted` written, not sent · `submitted` sent, not reviewed · `given-back` to be written anew ·
 * `sent-again` the second revision awaits its review · `accepted` nothing begun · `working` on the way ·
 * `late` steps overdue · `reported` the completion awaits the auditors · `refused` a step was refused, back at work ·
 * `closed` · `repeated` closed, and found again · `reopened` closed, and opened again · `resumed` opened again, back at work.
 */
const ROUND = [
  'closed',
  'working',
  'late',
  'submitted',
  'accepted',
  'refused',
  'closed',
  'given-back',
  'working',
  'due',
  'reported',
  'reopened',
  'closed',
  'sent-again',
  'working',
  'drafted',
  'late',
  'repeated',
  'closed',
  'accepted',
  'resumed',
  'due',
  'working',
  'given-back',
] as const;
export type Course = (typeof ROUND)[number];

export const courseOf = (index: number): Course => ROUND[index % ROUND.length] ?? 'due';

/** Those whose work was reported as completed at some time. */
export const DONE: readonly Course[] = [
  'closed',
  'repeated',
  'reopened',
  'resumed',
  'reported',
  'refused',
];
/** Those that were closed at some time. */
export const CLOSED: readonly Course[] = ['closed', 'repeated', 'reopened', 'resumed'];
/** Those whose plan is accepted after its first review. */
export const ACCEPTED: readonly Course[] = [...DONE, 'accepted', 'working', 'late'];
/** Those whose first revision is not good enough. */
export const WEAK: readonly Course[] = ['given-back', 'sent-again'];
