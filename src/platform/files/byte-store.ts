import type { Readable } from 'node:stream';
import { refusal } from '../../kernel/domain-error';

export class FileStoreUnavailable extends refusal(
  'unavailable',
  'files.unavailable',
  'The store of the files does not answer, or is full',
) {}

/** The refusal for a failure of the store; what happened goes to the log. */
export const unavailable = (cause: unknown): FileStoreUnavailable =>
  Object.assign(new FileStoreUnavailable('The files cannot be reached now. Try again later.'), {
    cause,
  });

/** A part of a file: the bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A file that came in whole and lies in the temporary place. */
export interface StagedFile {
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly size: number;
}

/** Where files are kept, each once, under the hash of their bytes. What is kept under a hash never changes. */
export abstract class ByteStore {
  /** Keeps the bytes; doing it again changes nothing. The staged file stays where it is. */
  abstract place(staged: StagedFile): Promise<void>;
  abstract has(hash: string): Promise<boolean>;
  /** The bytes, or a part of them. Throws BytesMissing where there are none. */
  abstract open(hash: string, range?: ByteRange): Promise<Readable>;
  /** Only for bytes that nothing speaks of; it is no error when they are gone. */
  abstract remove(hash: string): Promise<void>;
}

/** Bytes that a row speaks of are not in the store: it was restored without them, or somebody removed them by hand. */
export class BytesMissing extends Error {
  constructor(hash: string) {
    super(`The store holds no bytes ${hash}`);
  }
}
