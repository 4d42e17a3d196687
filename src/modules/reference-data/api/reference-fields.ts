import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsNumber,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  buildMessage,
} from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields';
import { toList } from '../../../platform/http/list-query';
import { isPartialDate } from '../domain/benchmark';
import { isTimeZone } from '../domain/state';

/** A change names some fields; null is not the same as left out. */
export const IN_PART = { skipNullProperties: false } as const;

/** The two-letter code of a State. */
export const StateCodeField = () =>
  applyDecorators(
    IsString(),
    Matches(/^[A-Z]{2}$/, { message: '$property must be a two-letter code such as "TJ"' }),
  );

/** A share in per cent, with at most two decimals. */
export const PercentField = () =>
  applyDecorators(
    IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: 2 }),
    Min(0),
    Max(100),
  );

/** `overall`, or the code of an area. */
export const ScopeField = () =>
  applyDecorators(
    IsString(),
    Matches(/^(overall|[A-Z]{2,10})$/, {
      message: '$property must be "overall" or the code of an area',
    }),
  );

/** A zone that the calendar of this machine knows. */
export const TimeZoneField = () =>
  ValidateBy({
    name: 'isTimeZone',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isTimeZone(value),
      defaultMessage: buildMessage(
        (each) => `${each}$property must be a zone such as Asia/Dushanbe`,
      ),
    },
  });

/** A day, a month or a year that exists. */
export const PartialDateField = () =>
  ValidateBy({
    name: 'isPartialDate',
    validator: {
      validate: isPartialDate,
      defaultMessage: buildMessage(
        (each) => `${each}$property must be a day, a month or a year: 2021-08-31, 2021-08 or 2021`,
      ),
    },
  });

const textsFilter = () =>
  applyDecorators(Transform(toList), MayBeAbsent(), IsString({ each: true }), ArrayMaxSize(50));
/** One or more States in a query. */
export const StateCodesFilter = textsFilter;
/** One or more scopes in a query. */
export const ScopesFilter = textsFilter;
