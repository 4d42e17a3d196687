import { SheetUnreadable } from './sheet';

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const ENCRYPTED = 1;

const MOST_ENTRIES = 256;
const MOST_BYTES = 64 * 1024 * 1024;
const HIGHEST_RATIO = 200;
/** Small entries may be packed as tightly as they like. */
const SMALL = 1024 * 1024;

/**
 * Refuses an archive whose own directory declares more than a spreadsheet needs. What inflates past its
 * declaration is refused by the reader, so that both together bound the memory that a file can take.
 */
export function guardZip(bytes: Buffer): void {
  const end = endRecord(bytes);
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (entries > MOST_ENTRIES) throw refused('it has too many parts');
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    total += declaredSize(bytes, at);
    if (total > MOST_BYTES) throw refused('it is too large when unpacked');
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    at += ENTRY_SIZE + lengths.reduce((sum, length) => sum + length, 0);
  }
}

function endRecord(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD_SIZE; at >= earliest; at -= 1)
    if (bytes.readUInt32LE(at) === END_RECORD) return at;
  throw refused('it is no spreadsheet');
}

function declaredSize(bytes: Buffer, at: number): number {
  if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
    throw refused('its directory is damaged');
  if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw refused('it is encrypted');
  const packed = bytes.readUInt32LE(at + 20);
  const unpacked = bytes.readUInt32LE(at + 24);
  if (unpacked > SMALL && unpacked / Math.max(1, packed) > HIGHEST_RATIO)
    throw refused('it is packed far more tightly than a spreadsheet is');
  return unpacked;
}

const refused = (why: string) => new SheetUnreadable(`The file is refused: ${why}.`);
