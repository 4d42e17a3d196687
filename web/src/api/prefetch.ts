/** Answers that were asked for before the code that needs them was there. Each is taken once. */
const underWay = new Map<string, Promise<Response>>();

const nameOf = (path: string, accept: string): string => `${accept} ${path}`;

/** Read to its end at once: an answer that nobody takes must not keep a connection to itself. */
async function whole(coming: Promise<Response>): Promise<Response> {
  const response = await coming;
  const { status, headers } = response;
  return new Response(await response.text(), { status, headers });
}

export function prefetch(path: string, accept = 'application/json'): void {
  const answer = whole(
    fetch(`/api/v1${path}`, { headers: { accept }, credentials: 'same-origin' }),
  );
  // Whoever takes it sees the failure; when nobody does, it does not matter.
  answer.catch(() => undefined);
  underWay.set(nameOf(path, accept), answer);
}

export function takePrefetched(path: string, accept: string): Promise<Response> | undefined {
  const name = nameOf(path, accept);
  const answer = underWay.get(name);
  underWay.delete(name);
  return answer;
}

/** Once something was changed, what was asked for before may say what is no longer so. */
export const forgetPrefetched = (): void => underWay.clear();
