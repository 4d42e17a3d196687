export type QueryValue =
  string | number | boolean | null | undefined | readonly (string | number)[];

/** `?area=OPS&area=AIR&q=…`: lists are repeated, what is empty is left out. */
export function queryString(values: Readonly<Record<string, QueryValue>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
