/** Fields that the server decides and no request may carry. */
export const DECIDED: ReadonlySet<string> = new Set([
  'id',
  'version',
  'createdAt',
  'allowedTransitions',
  'refusedTransitions',
]);
