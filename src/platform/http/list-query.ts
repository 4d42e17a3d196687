import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { PageRequest, SortField } from '../../kernel/page';
import { MayBeAbsent } from './fields';

const wholeNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

const SWITCH: Readonly<Record<string, boolean>> = { true: true, false: false };
/** `true` and `false` in a query become what they say; anything else stays and is refused. */
export const toBoolean = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? (SWITCH[value] ?? value) : value;

/** A filter that may be repeated in a query is always a list. */
export const toList = ({ value }: { value: unknown }): unknown =>
  value === undefined || Array.isArray(value) ? value : [value];

const SORT_FORM = { message: '$property must name fields, such as -dueOn,reference' };

/** What every list understands. */
export class ListQuery {
  /** The page, from 1. */
  @Transform(wholeNumber) @MayBeAbsent() @IsInt() @Min(1) readonly page?: number;
  /** Items on a page, at most 200. */
  @Transform(wholeNumber) @MayBeAbsent() @IsInt() @Min(1) @Max(200) readonly perPage?: number;
  /** Fields to sort by, `-` before one for descending: `-dueOn,reference`. */
  @MayBeAbsent() @IsString() @Matches(/^-?\w+(,-?\w+)*$/, SORT_FORM) readonly sort?: string;
  /** `false` leaves the total out, which is quicker. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly total?: boolean;
  /** Words to look for. */
  @MayBeAbsent() @IsString() @MaxLength(200) readonly q?: string;
}

export function sortFields(sort: string | undefined): readonly SortField[] {
  return (sort?.split(',') ?? []).map((field) =>
    field.startsWith('-')
      ? { field: field.slice(1), descending: true }
      : { field, descending: false },
  );
}

export function pageRequest({
  page = 1,
  perPage = 25,
  sort,
  total = true,
}: ListQuery): PageRequest {
  return { page, perPage, sort: sortFields(sort), withTotal: total };
}
