import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { withFile, type FileBytes } from '../../../platform/files/file-bytes';
import { EvidenceKindRefused } from '../domain/evidence.errors';
import { FILE_KINDS, signatureOf, type FileKind } from '../domain/file-kind';
import {
  assertNoControls,
  assertOneThing,
  assertOutlookMessage,
  assertPlainText,
  assertWhole,
  contentRefused,
} from '../domain/hidden-content';
import {
  END_SIZE,
  LOCAL_HEADER_SIZE,
  LONGEST_COMMENT,
  archiveRefused,
  documentIn,
  zipEnd,
  zipEntries,
  type ZipEntry,
} from '../domain/zip-directory';

const CHUNK = 256 * 1024;
const HEAD = 64 * 1024;
const TEXTS: ReadonlySet<FileKind> = new Set(['text', 'csv', 'mail']);

/** What a file is, found in its bytes. Refuses it when that is not what its name promises, or not safe. */
export function inspectFile(path: string, promised: FileKind): Promise<FileKind> {
  return withFile(path, async (bytes) => {
    if (bytes.size === 0) throw contentRefused('the file is empty');
    const kind = await kindOf(bytes, promised);
    if (kind === promised) return kind;
    const [said, is] = [FILE_KINDS[promised].mediaType, FILE_KINDS[kind].mediaType];
    throw contentRefused(`the name of the file says ${said}, its content is ${is}`);
  });
}

async function kindOf(bytes: FileBytes, promised: FileKind): Promise<FileKind> {
  const head = (await bytes.read(0, HEAD)).toString('latin1');
  const signature = signatureOf(head);
  if (signature === 'zip') return documentOf(bytes);
  if (signature === undefined) return textOf(bytes, head, promised);
  const tail = (await lastOf(bytes, END_SIZE + LONGEST_COMMENT)).toString('latin1');
  const kind = signature === 'compound' ? 'outlook' : signature;
  if (kind === 'outlook') assertOutlookMessage(await compoundDirectory(bytes));
  // A message may hold a page as its text; it is never shown by a browser.
  if (kind !== 'outlook') assertOneThing(kind, head.slice(0, 1024), tail);
  assertWhole(kind, head, bytes.size);
  return kind;
}

const lastOf = (bytes: FileBytes, length: number): Promise<Buffer> =>
  bytes.read(Math.max(0, bytes.size - length), length);

async function textOf(bytes: FileBytes, head: string, promised: FileKind): Promise<FileKind> {
  if (!TEXTS.has(promised))
    throw contentRefused(`the content of the file is not ${FILE_KINDS[promised].mediaType}`);
  assertPlainText(promised, head);
  for await (const chunk of chunksOf(bytes, 0, bytes.size)) assertNoControls(chunk);
  return promised;
}

/** Where a compound file lists its streams: the sector that its header names, and those after it. */
async function compoundDirectory(bytes: FileBytes): Promise<string> {
  const header = await bytes.read(0, 512);
  if (header.length < 512) throw contentRefused('the file ends too early');
  const sector = header.readUInt16LE(30) === 12 ? 4096 : 512;
  return (await bytes.read((header.readUInt32LE(48) + 1) * sector, CHUNK)).toString('latin1');
}

async function documentOf(bytes: FileBytes): Promise<FileKind> {
  const end = zipEnd(await lastOf(bytes, END_SIZE + LONGEST_COMMENT), bytes.size);
  const entries = zipEntries(await bytes.read(end.at, end.length), end);
  const kind = documentIn(entries) ?? (await openDocumentOf(bytes, entries[0]));
  if (kind === undefined)
    throw new EvidenceKindRefused('The file is an archive. Send the documents in it one by one.');
  for (const entry of entries) await assertUnpacksAsDeclared(bytes, entry);
  return kind;
}

/** An OpenDocument begins with a part that names its kind, not packed. */
async function openDocumentOf(
  bytes: FileBytes,
  first: ZipEntry | undefined,
): Promise<FileKind | undefined> {
  if (first?.name !== 'mimetype' || first.isPacked || first.unpacked > 100) return undefined;
  const from = await contentOf(bytes, first);
  const said = (await bytes.read(from, first.unpacked)).toString('latin1').trim();
  return (['odt', 'ods', 'odp'] as const).find((kind) => FILE_KINDS[kind].mediaType === said);
}

/** Where the content of an entry begins, after its own header. */
async function contentOf(bytes: FileBytes, { at }: ZipEntry): Promise<number> {
  const header = await bytes.read(at, LOCAL_HEADER_SIZE);
  if (header.length < LOCAL_HEADER_SIZE || header.readUInt32LE(0) !== 0x04034b50)
    throw archiveRefused('a part of the file is damaged');
  return at + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/** Unpacks an entry to nowhere, and stops where more comes out than it declares. */
async function assertUnpacksAsDeclared(bytes: FileBytes, entry: ZipEntry): Promise<void> {
  const from = await contentOf(bytes, entry);
  if (!entry.isPacked) return;
  const grown = archiveRefused('a part of the file holds more than it declares');
  let size = 0;
  const counted = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > entry.unpacked ? grown : null);
    },
  });
  try {
    await pipeline(Readable.from(chunksOf(bytes, from, entry.packed)), createInflateRaw(), counted);
  } catch (error) {
    throw error === grown ? grown : archiveRefused('a part of the file is damaged');
  }
}

async function* chunksOf(bytes: FileBytes, from: number, length: number): AsyncGenerator<Buffer> {
  for (let at = from; at < from + length; at += CHUNK)
    yield await bytes.read(at, Math.min(CHUNK, from + length - at));
}
