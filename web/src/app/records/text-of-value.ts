import { NO_VALUE } from '../../i18n/format';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A value of a record in one line, whatever its shape. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (Array.isArray(value)) return value.length === 0 ? NO_VALUE : listOf(value);
  if (isObject(value)) return partsOf(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const listOf = (values: readonly unknown[]): string => values.map(textOfValue).join(', ');

const partsOf = (value: Readonly<Record<string, unknown>>): string =>
  Object.entries(value)
    .filter(([, part]) => part !== null && part !== undefined && part !== '')
    .map(([name, part]) => `${name}: ${textOfValue(part)}`)
    .join('; ') || NO_VALUE;
