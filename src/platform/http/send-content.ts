import { StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { partOf, type Part } from './byte-range';
import { RangeNotSatisfiable } from './http-problems';
import { isKnownTag } from './known-tag';

/** A file to be given out, not opened yet. */
export interface OutgoingFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** The same for the same bytes, and different for others. */
  readonly tag: string;
  /** No cache keeps it, not even the reader's own. */
  readonly isSecret: boolean;
  open(part?: Part): Promise<Readable>;
}

/** Gives out a file to be saved, never to be shown: the whole, the part that Range asks for, or 304. */
export async function sendContent(
  request: FastifyRequest,
  reply: FastifyReply,
  file: OutgoingFile,
): Promise<StreamableFile | undefined> {
  const { headers, method } = request;
  const etag = `"${file.tag}"`;
  void reply.headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': file.isSecret ? 'no-store' : 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  if (isKnownTag(headers['if-none-match'], etag)) {
    void reply.status(304);
    return undefined;
  }
  const part = partWanted(request, file, etag);
  if (part === 'none') throw noSuchPart(reply, file);
  if (part) announce(reply, part, file.size);
  return streamed(file, method === 'HEAD' ? new Uint8Array(0) : await file.open(part), part);
}

/** A part is given only of the very content of which the caller has another part. */
function partWanted({ headers, method }: FastifyRequest, { size }: OutgoingFile, etag: string) {
  const isSame = headers['if-range'] === undefined || headers['if-range'] === etag;
  return method === 'GET' && isSame ? partOf(headers.range, size) : undefined;
}

function noSuchPart(reply: FastifyReply, { size }: OutgoingFile): RangeNotSatisfiable {
  void reply.header('content-range', `bytes */${String(size)}`);
  return new RangeNotSatisfiable(`The content has ${String(size)} bytes.`, { facts: { size } });
}

function announce(reply: FastifyReply, { start, end }: Part, size: number): void {
  void reply
    .status(206)
    .header('content-range', `bytes ${String(start)}-${String(end)}/${String(size)}`);
}

function streamed(
  { fileName, mediaType, size }: OutgoingFile,
  bytes: Readable | Uint8Array,
  part: Part | undefined,
): StreamableFile {
  const length = part ? part.end - part.start + 1 : size;
  const options = { type: mediaType, disposition: attachment(fileName), length };
  return bytes instanceof Uint8Array
    ? new StreamableFile(bytes, options)
    : new StreamableFile(bytes, options);
}

/** RFC 6266: the name in ASCII for old readers, and the name itself as RFC 5987 writes it. */
function attachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
