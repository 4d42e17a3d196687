import type { PipeTransform } from '@nestjs/common';
import { RequestInvalid } from '../../../kernel/domain-error';

/** The number of a content in the path, from 1. */
export class ContentNumber implements PipeTransform<string, number> {
  transform(value: string): number {
    if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
    const detail = 'number must be a whole number from 1';
    throw new RequestInvalid(`${detail}.`, {
      errors: [{ pointer: '#/path/number', code: 'number', detail }],
    });
  }
}
