import type { Target } from '../domain/target';

/** An effective implementation that a plan asks for. */
export class TargetResponse {
  /** UUID. */
  readonly id!: string;
  /** The plan or document that asks for it. */
  readonly source!: string;
  /** `overall`, or the code of an area. @example "overall" */
  readonly scope!: string;
  /** The effective implementation to reach, in per cent. @example 85 */
  readonly value!: number;
  /** The day by which it is to be reached; null where the plan names none. @example "2026-12-31" */
  readonly dueOn!: string | null;
  /** The version to change it from. */
  readonly version!: number;
}

export const TARGET_CSV = ['id', 'source', 'scope', 'value', 'dueOn'] as const;

export function toTargetResponse(target: Target): TargetResponse {
  const { id, source, scope, value, dueOn, version } = target;
  return { id, source, scope, value, dueOn, version };
}
