import { RequestInvalid } from './domain-error';

/** The refusal of a sort field that a list does not know. */
export function unknownSort(field: string, known: readonly string[]): RequestInvalid {
  const detail = `sort takes ${known.join(', ')}; it does not know ${field}`;
  return new RequestInvalid(`${detail}.`, {
    errors: [{ pointer: '#/sort', code: 'sort', detail }],
  });
}
