import { EvidenceArchiveRefused } from './evidence.errors';
import type { FileKind } from './file-kind';
import { contentRefused } from './hidden-content';

export const END_SIZE = 22;
export const LONGEST_COMMENT = 0xffff;
export const LOCAL_HEADER_SIZE = 30;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const ZIP64 = 0xffffffff;

const MOST_ENTRIES = 5000;
const LARGEST_DIRECTORY = 4 * 1024 * 1024;
const MOST_UNPACKED = 256 * 1024 * 1024;
const HIGHEST_RATIO = 200;
/** Small entries may be packed as tightly as they like. */
const SMALL = 1024 * 1024;

/** A part of an archive, as the directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly at: number;
}

export interface ZipEnd {
  readonly count: number;
  /** Where the directory begins, and its length. */
  readonly at: number;
  readonly length: number;
}

export const archiveRefused = (detail: string): EvidenceArchiveRefused =>
  new EvidenceArchiveRefused(`${detail}.`, {
    errors: [{ pointer: '#/file', code: 'archive', detail }],
  });
const damaged = () => archiveRefused('the directory of the file is damaged');

/** The end of an archive; nothing may follow it, and its directory must come right before it. */
export function zipEnd(tail: Buffer, size: number): ZipEnd {
  const at = endIn(tail);
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  if (start === ZIP64 || count === 0xffff)
    throw archiveRefused('the file is larger than any document');
  if (count > MOST_ENTRIES || length > LARGEST_DIRECTORY)
    throw archiveRefused('the file has too many parts');
  if (start + length !== size - tail.length + at) throw damaged();
  return { count, at: start, length };
}

function endIn(tail: Buffer): number {
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === END && at + END_SIZE + tail.readUInt16LE(at + 20) === tail.length)
      return at;
  throw archiveRefused('the file ends too early, or something follows its end');
}

/** The parts of an archive in the order in which they lie. Refuses what declares too much, overlaps, or leads outside. */
export function zipEntries(directory: Buffer, { count, at: end }: ZipEnd): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > directory.length || directory.readUInt32LE(at) !== ENTRY) throw damaged();
    entries.push(entryAt(directory, at));
    const lengths = [28, 30, 32].map((place) => directory.readUInt16LE(at + place));
    at = lengths.reduce((sum, length) => sum + length, at + ENTRY_SIZE);
  }
  if (at !== directory.length) throw damaged();
  assertModest(entries);
  const inPlace = entries.sort((one, other) => one.at - other.at);
  assertApart(inPlace, end);
  return inPlace;
}

function entryAt(directory: Buffer, at: number): ZipEntry {
  const nameLength = directory.readUInt16LE(at + 28);
  const method = directory.readUInt16LE(at + 10);
  if (directory.readUInt16LE(at + 8) & 1) throw archiveRefused('the file is encrypted');
  if (method !== 0 && method !== 8) throw archiveRefused('the file is packed in an unusual way');
  const name = directory.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
  if (/^\/|\\|\0|(^|\/)\.\.(\/|$)/.test(name))
    throw archiveRefused('a part of the file leads outside');
  return {
    name,
    isPacked: method === 8,
    packed: directory.readUInt32LE(at + 20),
    unpacked: directory.readUInt32LE(at + 24),
    at: directory.readUInt32LE(at + 42),
  };
}

function assertModest(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { isPacked, packed, unpacked } of entries) {
    total += unpacked;
    if (!isPacked && packed !== unpacked) throw damaged();
    if (unpacked > SMALL && unpacked / Math.max(1, packed) > HIGHEST_RATIO)
      throw archiveRefused('the file is packed far more tightly than a document is');
  }
  if (total > MOST_UNPACKED) throw archiveRefused('the file is too large when unpacked');
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw archiveRefused('two parts of the file have the same name');
}

/** No part lies in another, none outside, and the file begins with the first of them. */
function assertApart(entries: readonly ZipEntry[], end: number): void {
  if (entries[0]?.at !== 0) throw archiveRefused('something comes before the archive');
  entries.forEach(({ at, packed, name }, index) => {
    const next = entries[index + 1]?.at ?? end;
    if (at + LOCAL_HEADER_SIZE + Buffer.byteLength(name) + packed > next)
      throw archiveRefused('parts of the file lie in each other');
  });
}

const PROGRAMS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^(Basic|Scripts)\//i;
const OFFICE: readonly (readonly [string, FileKind])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];

/** Which document an archive is; undefined when its first part, a name for the kind, must tell. */
export function documentIn(entries: readonly ZipEntry[]): FileKind | undefined {
  const names = new Set(entries.map(({ name }) => name));
  if (entries.some(({ name }) => PROGRAMS.test(name)))
    throw contentRefused('the file holds macros; save it without them');
  if (!names.has('[Content_Types].xml')) return undefined;
  return OFFICE.find(([part]) => names.has(part))?.[1];
}
