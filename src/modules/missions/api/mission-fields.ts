import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, Matches } from 'class-validator';
import { CalendarDateField, TextField } from '../../../platform/http/fields';

const AREA = /^[A-Z]{2,10}$/;

/** A list of area codes, each once. Which of them there are is for the edition to say. */
export const AreasField = () =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(50),
    ArrayUnique(),
    Matches(AREA, {
      each: true,
      message: 'each value in $property must be an area code such as "OPS"',
    }),
  );

/** A day, or null while it is unknown. */
export const KnownDayField = () => applyDecorators(IsOptional(), CalendarDateField());

/** A text, or null for none. */
export const OptionalTextField = (longest: number) =>
  applyDecorators(IsOptional(), TextField(longest));
