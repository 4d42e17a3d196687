/** Answers that were asked for before the code that needs them was there. Each is taken once. */
const underWay = new Map<string, Promise<Response>>();

export function prefetch(path: string): void {
  const answer = fetch(`/api/v1${path}`, {
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
  });
  // Whoever takes it sees the failure; when nobody does, it does not matter.
  answer.catch(() => undefined);
  underWay.set(path, answer);
}

export function takePrefetched(path: string): Promise<Response> | undefined {
  const answer = underWay.get(path);
  underWay.delete(path);
  return answer;
}
