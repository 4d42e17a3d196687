import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { RequestInvalid, type FieldError } from '../../kernel/domain-error';

/** Checks the shape of what was sent against the request class of the route. */
export class RequestPipe extends ValidationPipe {
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
    if (metadata.type === 'custom') return value;
    const broken = brokenTexts(value, '#');
    if (broken.length > 0) throw invalid(broken);
    return super.transform(value, metadata) as Promise<unknown>;
  }
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

/** Texts that no database and no reader can hold: with a null character, or with half of a surrogate pair. */
function brokenTexts(value: unknown, pointer: string): FieldError[] {
  if (typeof value === 'string') return isSound(value) ? [] : [{ pointer, ...BROKEN }];
  if (value === null || typeof value !== 'object') return [];
  const found: FieldError[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (!isSound(name)) found.push({ pointer, ...BROKEN });
    else if (typeof member === 'string' ? !isSound(member) : typeof member === 'object')
      found.push(...brokenTexts(member, `${pointer}/${escaped(name)}`));
  }
  return found;
}

const BROKEN = {
  code: 'text',
  detail: 'the text holds a null character or half of a surrogate pair',
};

const isSound = (text: string): boolean =>
  !text.includes('\0') && (text as string & { isWellFormed(): boolean }).isWellFormed();
