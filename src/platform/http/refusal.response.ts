import { ApiProperty } from '@nestjs/swagger';
import type { DomainError, FieldError } from '../../kernel/domain-error';

/** Why one item of many was refused, or a step would be. */
export class RefusalResponse {
  /** The problem's code. */
  readonly code!: string;
  /** This case in words. */
  readonly detail!: string;
  /** Faults by field, with pointers from the item. */
  @ApiProperty({ type: 'array', items: { $ref: '#/components/schemas/FieldError' } })
  readonly errors!: readonly FieldError[];
}

export const toRefusalResponse = ({ code, message, errors }: DomainError): RefusalResponse => ({
  code,
  detail: message,
  errors,
});

/** Steps that would be refused now, each with why. */
export const toRefusedSteps = <To>(
  steps: readonly { readonly to: To; readonly refusal: DomainError }[],
) => steps.map(({ to, refusal }) => ({ to, problem: toRefusalResponse(refusal) }));
