import { BASE, newKey } from '../../api/client';
import { offlineProblem, ProblemError, toProblem } from '../../api/problem';
import { askToSignIn, currentSession } from '../../api/session';

export interface Upload {
  readonly file: File;
  readonly fields: Readonly<Record<string, string>>;
  readonly onProgress: (percent: number) => void;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

function bodyIn(text: string): unknown {
  try {
    return JSON.parse(text === '' ? 'null' : text) as unknown;
  } catch {
    return text;
  }
}

/** Only this way a browser tells how much of a file has arrived. */
function send({ file, fields, onProgress }: Upload, key: string): Promise<Answered> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', `${BASE}/evidence`);
    sending.setRequestHeader('accept', 'application/json');
    sending.setRequestHeader('idempotency-key', key);
    sending.setRequestHeader('x-csrf-token', currentSession()?.csrfToken ?? '');
    sending.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : Math.round((loaded / total) * 100)),
    );
    sending.addEventListener('load', () =>
      resolve({ status: sending.status, body: bodyIn(sending.responseText) }),
    );
    sending.addEventListener('error', () => reject(new ProblemError(offlineProblem())));
    sending.send(form);
  });
}

const UNAUTHENTICATED = 401;

/** Brings a document. What the server refuses is thrown as a ProblemError. */
export async function upload(wish: Upload): Promise<void> {
  const key = newKey();
  let answer = await send(wish, key);
  if (answer.status === UNAUTHENTICATED && (await askToSignIn())) answer = await send(wish, key);
  if (answer.status >= 400) throw new ProblemError(toProblem(answer.status, answer.body));
}
