import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsNotEmpty,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  buildMessage,
} from 'class-validator';
import { isCalendarDate } from '../../kernel/calendar-date';
import { LANGUAGES } from '../../kernel/localized-text';

/** The member may be left out; null is not the same as left out, and is checked. */
export const MayBeAbsent = () => ValidateIf((_, value: unknown) => value !== undefined);

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

type PartClass = () => new () => object;

/** An object with members of its own. A list is none, although it may be empty. */
export const PartField = (part: PartClass) =>
  applyDecorators(IsObject(), ValidateNested(), Type(part));

/** A list of such objects. */
export const PartsField = (part: PartClass) =>
  applyDecorators(IsObject({ each: true }), ValidateNested({ each: true }), Type(part));

/** A text that says something, of at most `longest` characters; white space around it does not count. */
export const TextField = (longest: number) =>
  applyDecorators(
    Transform(trimmed),
    IsString(),
    IsNotEmpty(),
    MaxLength(longest),
    ApiProperty({ type: 'string', minLength: 1, maxLength: longest }),
  );

/** A day that exists, `2026-03-31`. */
export const CalendarDateField = () =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'date' }),
    ValidateBy({
      name: 'isCalendarDate',
      validator: {
        validate: isCalendarDate,
        defaultMessage: buildMessage(
          (each) => `${each}$property must be a day that exists, YYYY-MM-DD`,
        ),
      },
    }),
  );

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** A moment with its offset from UTC, `2026-03-31T00:00:00Z`. It stays the text that was sent. */
export const InstantField = () =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'date-time' }),
    ValidateBy({
      name: 'isInstant',
      validator: {
        validate: isInstant,
        defaultMessage: buildMessage(
          (each) => `${each}$property must be a moment such as 2026-03-31T00:00:00Z`,
        ),
      },
    }),
  );

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const day = INSTANT.exec(value)?.[1];
  return isCalendarDate(day) && !Number.isNaN(Date.parse(value));
}

const QUESTION_NUMBER = /^[1-9]\.\d{3}$/;

/** The number of a protocol question: text, never a number. */
export const QuestionNumberField = () =>
  applyDecorators(
    IsString(),
    Matches(QUESTION_NUMBER, { message: '$property must be a question number such as "4.103"' }),
    ApiProperty({ type: 'string', pattern: QUESTION_NUMBER.source }),
  );

/** Says in the API description that the member holds a text by language. */
export const LocalizedTextProperty = (longest?: number) => {
  const text = {
    type: 'string' as const,
    ...(longest === undefined ? {} : { maxLength: longest }),
  };
  return ApiProperty({
    type: 'object',
    properties: Object.fromEntries(LANGUAGES.map((language) => [language, text])),
    additionalProperties: false,
    minProperties: 1,
  });
};

/** A text in one or more of the four languages. */
export const LocalizedTextField = (longest: number) =>
  applyDecorators(
    LocalizedTextProperty(longest),
    ValidateBy({
      name: 'isLocalizedText',
      validator: {
        validate: (value: unknown) => isLocalizedText(value, longest),
        defaultMessage: buildMessage(
          (each) =>
            `${each}$property must hold a text of at most ${String(longest)} characters in at least one of ${LANGUAGES.join(', ')}, and nothing else`,
        ),
      },
    }),
  );

function isLocalizedText(value: unknown, longest: number): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([language, text]) =>
        LANGUAGES.some((known) => known === language) &&
        typeof text === 'string' &&
        text.trim() !== '' &&
        text.length <= longest,
    )
  );
}
