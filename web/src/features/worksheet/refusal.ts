import type { Fault } from '../../api/problem';

/** One reason why answers were refused, with the questions that it holds for. */
export interface Refusal {
  readonly fault: Fault;
  readonly questions: readonly string[];
}

const PLACE = /^#\/items\/(\d+)/;

/** Reasons instead of rows: what is wrong with thirty answers is often one thing. */
export function refusalsIn(faults: readonly Fault[], sent: readonly string[]): readonly Refusal[] {
  const byCode = new Map<string, { fault: Fault; questions: string[] }>();
  for (const fault of faults) {
    const refusal = byCode.get(fault.code) ?? { fault, questions: [] };
    const question = sent[Number(PLACE.exec(fault.pointer)?.[1])];
    if (question !== undefined) refusal.questions.push(question);
    byCode.set(fault.code, refusal);
  }
  return [...byCode.values()];
}
