import { Param, ParseUUIDPipe } from '@nestjs/common';
import { RequestInvalid } from '../../kernel/domain-error';

/** The id in the path; anything that is no UUID is malformed. */
export const IdParam = (name = 'id'): ParameterDecorator =>
  Param(
    name,
    new ParseUUIDPipe({
      exceptionFactory: () =>
        new RequestInvalid(`${name} must be a UUID.`, {
          errors: [{ pointer: `#/path/${name}`, code: 'isUuid', detail: `${name} must be a UUID` }],
        }),
    }),
  );
