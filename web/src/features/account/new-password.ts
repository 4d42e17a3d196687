export const SHORTEST_PASSWORD = 12;

export type PasswordFault = 'short' | 'different';

/** What is not right yet about a new password that is typed twice. */
export function faultOfPassword(password: string, repeated: string): PasswordFault | null {
  if (password.length < SHORTEST_PASSWORD) return 'short';
  return password === repeated ? null : 'different';
}
