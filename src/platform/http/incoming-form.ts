import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { DomainError, RequestInvalid } from '../../kernel/domain-error';
import { MediaTypeUnsupported, RequestMalformed } from './http-problems';
import { formWasRead } from './idempotency-header';

/** A file of a form while it comes in. */
export interface IncomingFile {
  /** As it was sent: neither checked nor cleaned. */
  readonly fileName: string;
  readonly stream: Readable;
}

/** What becomes of the file of a form. */
export interface FileTaker<T> {
  take(file: IncomingFile): Promise<T>;
  /** The same for the same file, and different for others. */
  digestOf(taken: T): string;
  /** Puts back what was taken, when the rest of the form turns out to be wrong. */
  putBack(taken: T): Promise<void>;
}

const MOST_DRAINED = 16 * 1024 * 1024;
const LONGEST_DRAIN_MS = 5_000;

/** A form with one file that is still on its way; the file is handed on as it comes, never held in memory. */
export class IncomingForm {
  constructor(private readonly request: FastifyRequest) {}

  async read<T>(taker: FileTaker<T>): Promise<{ fields: Record<string, string>; taken: T }> {
    const fields: Record<string, string> = {};
    const found: { taken?: T } = {};
    try {
      for await (const part of this.parts())
        if (part.type === 'file') found.taken = await takeFile(taker, part.filename, part.file);
        else addField(fields, part.fieldname, part.value);
      if (found.taken === undefined) throw new RequestMalformed('The request holds no file.');
      const digest = taker.digestOf(found.taken);
      await formWasRead(this.request, Object.entries(fields).sort(), digest);
      return { fields, taken: found.taken };
    } catch (error) {
      this.drain();
      if (found.taken !== undefined) await taker.putBack(found.taken);
      throw isBrokenForm(error) ? new RequestMalformed('The form ends too early.') : error;
    }
  }

  /**
   * After a refusal the rest of the request is read to nowhere, so that the caller gets to read the answer; who goes on
   * sending for long loses the connection.
   */
  private drain(): void {
    const { raw } = this.request;
    if (raw.complete) return;
    raw.unpipe();
    let rest = 0;
    const cut = setTimeout(() => raw.destroy(), LONGEST_DRAIN_MS).unref();
    raw
      .on('data', (chunk: Buffer) => {
        rest += chunk.length;
        if (rest > MOST_DRAINED) raw.destroy();
      })
      .on('close', () => clearTimeout(cut))
      .resume();
  }

  private parts() {
    // The limit on the bytes is kept by whoever takes the file.
    const limits = { files: 1, fields: 20, fileSize: Number.MAX_SAFE_INTEGER };
    return this.request.parts({ preservePath: true, limits });
  }
}

class FormBroken extends Error {}

async function takeFile<T>(taker: FileTaker<T>, fileName: string, stream: Readable): Promise<T> {
  const broken: { by?: Error } = {};
  stream.on('error', (error) => (broken.by = error));
  try {
    return await taker.take({ fileName, stream });
  } catch (error) {
    if (error === broken.by && !(error instanceof DomainError)) throw new FormBroken();
    throw error;
  }
}

function addField(fields: Record<string, string>, name: string, value: unknown): void {
  if (Object.hasOwn(fields, name) || typeof value !== 'string')
    throw new RequestInvalid(`Send ${name} once, as text.`, {
      errors: [
        { pointer: `#/${name}`, code: 'once', detail: `${name} must be sent once, as text` },
      ],
    });
  fields[name] = value;
}

const isBrokenForm = (error: unknown): boolean =>
  error instanceof FormBroken ||
  (error instanceof Error && /multipart|terminated early|premature close/i.test(error.message));

/** The form that a request brings, not read yet. */
export const UploadForm = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (!request.isMultipart())
    throw new MediaTypeUnsupported('Send the file as multipart/form-data.');
  return new IncomingForm(request);
});
