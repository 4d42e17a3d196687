/** The name of a member as a JSON pointer writes it. */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
