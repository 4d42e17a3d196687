import type { FaultCode, ProblemCode } from './fault-codes';

/** What kind of refusal it is; the HTTP layer alone knows which status that becomes. */
export type RefusalKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'not-allowed'
  | 'conflict'
  | 'stale'
  | 'too-large'
  | 'headers-too-large'
  | 'out-of-range'
  | 'unsupported'
  | 'rule'
  | 'version-missing'
  | 'too-many'
  | 'unavailable';

/** One fault in what was sent: where it is (JSON pointer from `#`), which rule it breaks, and that rule in words. */
export interface FieldError {
  readonly pointer: string;
  readonly code: FaultCode;
  readonly detail: string;
}

export interface ProblemDefinition {
  readonly kind: RefusalKind;
  readonly code: ProblemCode;
  readonly title: string;
}

/** More about this one case: faults by field, or facts that help the caller to go on. */
export interface RefusalDetails {
  readonly errors?: readonly FieldError[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A refusal the caller can understand and act on. Everything else that is thrown is a defect. */
export abstract class DomainError extends Error {
  abstract readonly definition: ProblemDefinition;
  readonly errors: readonly FieldError[];
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(detail: string, { errors = [], facts = {} }: RefusalDetails = {}) {
    super(detail);
    this.errors = errors;
    this.facts = facts;
  }

  get code(): ProblemCode {
    return this.definition.code;
  }
}

const catalogue = new Map<string, ProblemDefinition>();

/** Every refusal that the loaded code can make, in the order of their codes. */
export function problemCatalogue(): readonly ProblemDefinition[] {
  return [...catalogue.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Declares a refusal: `class PlanIsEmpty extends refusal('rule', 'plan.empty', 'A plan needs a step') {}`.
 * The code is stable and documented; the title is the same for every case.
 */
export function refusal(kind: RefusalKind, code: ProblemCode, title: string) {
  if (catalogue.has(code)) throw new Error(`The problem code ${code} is declared twice`);
  const definition = { kind, code, title };
  catalogue.set(code, definition);
  abstract class Refusal extends DomainError {
    readonly definition: ProblemDefinition = definition;
  }
  return Refusal;
}

export class Forbidden extends refusal('forbidden', 'access.forbidden', 'You may not do this') {}
export class RequestInvalid extends refusal(
  'malformed',
  'request.invalid',
  'The request is not well formed',
) {}
