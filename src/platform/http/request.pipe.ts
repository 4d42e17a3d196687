import {
  ValidationPipe,
  type ArgumentMetadata,
  type Type,
  type ValidationError,
} from '@nestjs/common';
import { getMetadataStorage, type ValidatorOptions } from 'class-validator';
import { RequestInvalid, type FieldError } from '../../kernel/domain-error';
import type { FaultCode } from '../../kernel/fault-codes';
import { gatherRulesOnce } from './gather-rules-once';
import { escaped } from './json-pointer';
import { unsoundParts } from './unsound-parts';

const CHECKING: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: false,
  validationError: { target: false },
};

/** Checks the shape of what was sent against the request class of the route. */
export class RequestPipe extends ValidationPipe {
  private readonly queries = new Map<Type<unknown>, Map<string, unknown>>();

  constructor() {
    super({
      transform: true,
      ...CHECKING,
      exceptionFactory: (errors) => invalid(fieldErrors(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body') assertIsThere(value, metadata);
    if (metadata.type === 'custom' || isForLater(metadata)) return value;
    if (metadata.type === 'query') return this.query(value, metadata);
    return this.check(value, metadata);
  }

  /** A query that was well formed once is so again: lists are asked for with the same words over and over. */
  private async query(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype } = metadata;
    if (!metatype) return this.check(value, metadata);
    const known = this.queries.get(metatype) ?? new Map<string, unknown>();
    this.queries.set(metatype, known);
    const text = JSON.stringify(value);
    if (!known.has(text)) {
      if (known.size >= KEPT_QUERIES) known.clear();
      known.set(text, await this.check(value, metadata));
    }
    return known.get(text);
  }

  /** Nest would put the options together anew for each body, and such an object is slow to read. */
  protected override validate(object: object): ReturnType<ValidationPipe['validate']> {
    return super.validate(object, CHECKING);
  }

  private async check(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const unsound = unsoundParts(value, '#');
    if (unsound.length > 0) throw invalid(unsound);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

const KEPT_QUERIES = 200;

/** A body that its handler declares as a bare object is checked by the handler, item by item. */
const isForLater = ({ type, metatype }: ArgumentMetadata): boolean =>
  type === 'body' && metatype === Object;

/** A body that says null is no object; one that is left out lacks its members, unless its handler takes it as it is. */
function assertIsThere(body: unknown, metadata: ArgumentMetadata): void {
  const isMissing = body === null || (isForLater(metadata) && typeof body !== 'object');
  if (!isMissing) return;
  throw invalid([{ pointer: '#', code: 'isObject', detail: 'the body must be an object' }]);
}

gatherRulesOnce(getMetadataStorage());
const pipe = new RequestPipe();

/** Checks what came in another way than as the body against a request class; answers it as that class. */
export function checkedAs<T extends object>(type: Type<T>, value: object): Promise<T> {
  return pipe.transform(value, { type: 'body', metatype: type }) as Promise<T>;
}

function invalid(errors: readonly FieldError[]): RequestInvalid {
  const names = errors.map(({ detail }) => detail).slice(0, 3);
  return new RequestInvalid(`${names.join('; ')}.`, { errors });
}

/** The rules that the request classes name are among the codes of faults; a test of the architecture sees to it. */
function fieldErrors(errors: readonly ValidationError[], parent = '#'): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, detail]): FieldError =>
      rule === 'whitelistValidation'
        ? { pointer, code: 'unknown', detail: `${error.property} is not known here` }
        : { pointer, code: rule as FaultCode, detail },
    );
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });
}
