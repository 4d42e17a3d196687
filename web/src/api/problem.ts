/** One fault of a request: where in the body, and what. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Something that still needs what somebody wants to delete. */
export interface Use {
  readonly kind: string;
  readonly label: string;
}

/** A refusal as the server tells it (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly Fault[];
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly usedBy: readonly Use[];
}

export interface FormErrors {
  [field: string]: string | FormErrors;
}

/** Something that the server refused, or that never reached it. */
export class ProblemError extends Error {
  readonly status: number;

  constructor(readonly problem: Problem) {
    super(problem.detail === '' ? problem.title : problem.detail);
    this.name = 'ProblemError';
    this.status = problem.status;
  }
}

/** Somebody else changed it meanwhile. */
export const isStale = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.problem.code === 'version.stale';

const OFFLINE = 0;
/** The request reached nobody. */
export const isOffline = (error: unknown): boolean =>
  error instanceof ProblemError && error.status === OFFLINE;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'pointer' in value && 'detail' in value;
}

function isUse(value: unknown): value is Use {
  return typeof value === 'object' && value !== null && 'kind' in value && 'label' in value;
}

/** Reads what came with a status that is not a success. */
export function toProblem(status: number, body: unknown): Problem {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const errors = listIn(said.errors).filter(isFault);
  return {
    status,
    code: textOf(said.code) || `http.${String(status)}`,
    title: textOf(said.title),
    detail: textOf(said.detail),
    requestId: textOf(said.requestId) || null,
    errors,
    changedBy: textOf(said.changedBy) || null,
    changedAt: textOf(said.changedAt) || null,
    usedBy: listIn(said.usedBy).filter(isUse),
  };
}

export const offlineProblem = (): Problem => toProblem(OFFLINE, { code: 'offline' });

/** `#/names/en` → `['names', 'en']`. */
export function fieldPath(pointer: string): readonly string[] {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .filter((part) => part !== '');
}

/** Faults by field, nested as the form's values are. */
export function formErrors(faults: readonly Fault[], say: (fault: Fault) => string): FormErrors {
  const errors: FormErrors = {};
  for (const fault of faults) {
    const path = fieldPath(fault.pointer);
    const last = path.at(-1);
    if (last === undefined) continue;
    let place = errors;
    for (const part of path.slice(0, -1)) {
      const next = place[part];
      place = typeof next === 'object' ? next : (place[part] = {});
    }
    place[last] ??= say(fault);
  }
  return errors;
}
