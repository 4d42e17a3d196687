import { Param } from '@nestjs/common';
import { RequestInvalid } from '../../../kernel/domain-error';

const FORM = /^[1-9]\.\d{3}$/;

/** The number of a question in the path. */
export const QuestionNumberParam = (): ParameterDecorator =>
  Param('number', {
    transform(value: string): string {
      if (FORM.test(value)) return value;
      const detail = 'number must be a question number such as "4.103"';
      throw new RequestInvalid(`${detail}.`, {
        errors: [{ pointer: '#/path/number', code: 'matches', detail }],
      });
    },
  });
