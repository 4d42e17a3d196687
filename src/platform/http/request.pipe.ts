import {
  ValidationPipe,
  type ArgumentMetadata,
  type Type,
  type ValidationError,
} from '@nestjs/common';
import { RequestInvalid, type FieldError } from '../../kernel/domain-error';

/** Checks the shape of what was sent against the request class of the route. */
export class RequestPipe extends ValidationPipe {
  private readonly queries = new Map<Type<unknown>, Map<string, unknown>>();

  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: false,
      exceptionFactory: (errors) => invalid(fieldErrors(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
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

  private async check(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const broken = brokenTexts(value, '#');
    if (broken.length > 0) throw invalid(broken);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

const KEPT_QUERIES = 200;

/** A body that its handler declares as a bare object is checked by the handler, item by item. */
const isForLater = ({ type, metatype }: ArgumentMetadata): boolean =>
  type === 'body' && metatype === Object;

const pipe = new RequestPipe();

/** Checks what came in another way than as the body against a request class; answers it as that class. */
export function checkedAs<T extends object>(type: Type<T>, value: object): Promise<T> {
  return pipe.transform(value, { type: 'body', metatype: type }) as Promise<T>;
}

function invalid(errors: readonly FieldError[]): RequestInvalid {
  const names = errors.map(({ detail }) => detail).slice(0, 3);
  return new RequestInvalid(`${names.join('; ')}.`, { errors });
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function fieldErrors(errors: readonly ValidationError[], parent = '#'): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) =>
      rule === 'whitelistValidation'
        ? { pointer, code: 'unknown', detail: `${error.property} is not known here` }
        : { pointer, code: rule, detail },
    );
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });
}

/** Texts that no database and no reader can hold: with a null character, or with half of a surrogate pair; and what is nested without end. */
function brokenTexts(value: unknown, pointer: string, depth = 0): FieldError[] {
  if (typeof value === 'string') return isSound(value) ? [] : [{ pointer, ...BROKEN }];
  if (value === null || typeof value !== 'object') return [];
  if (depth === MOST_DEPTH) return [{ pointer, ...TOO_DEEP }];
  const found: FieldError[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (!isSound(name)) found.push({ pointer, ...BROKEN });
    else if (typeof member === 'string' ? !isSound(member) : typeof member === 'object')
      found.push(...brokenTexts(member, `${pointer}/${escaped(name)}`, depth + 1));
  }
  return found;
}

const MOST_DEPTH = 16;
const TOO_DEEP = {
  code: 'depth',
  detail: `the body is nested deeper than ${String(MOST_DEPTH)} levels`,
};

const BROKEN = {
  code: 'text',
  detail: 'the text holds a null character or half of a surrogate pair',
};

const isSound = (text: string): boolean =>
  !text.includes('\0') && (text as string & { isWellFormed(): boolean }).isWellFormed();
