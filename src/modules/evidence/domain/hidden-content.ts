import { EvidenceContentRefused } from './evidence.errors';
import type { FileKind } from './file-kind';

export const contentRefused = (detail: string): EvidenceContentRefused =>
  new EvidenceContentRefused(`${detail}.`, {
    errors: [{ pointer: '#/file', code: 'content', detail }],
  });

const MARKUP =
  /<(?:!doctype\s+(?:html|svg)|html|head|body|script|svg|iframe|object|embed|\?php)\b/i;
const LEADING_MARKUP = /^[\s\ufeff]*(?:<[!?a-z]|#!)/i;
const ZIP_END = 'PK\x05\x06';
const ZIP_END_SIZE = 22;

/** Whether an archive ends in these last bytes of a file, with a comment that just fills the rest. */
function endsArchive(tail: string): boolean {
  for (let at = tail.indexOf(ZIP_END); at >= 0; at = tail.indexOf(ZIP_END, at + 1)) {
    const comment = tail.charCodeAt(at + 20) + 256 * tail.charCodeAt(at + 21);
    if (at + ZIP_END_SIZE + comment <= tail.length) return true;
  }
  return false;
}

/** How a whole file of a kind ends. What a camera adds after a picture in JPEG is let be. */
const ENDS: Partial<Record<FileKind, RegExp>> = {
  pdf: /%%EOF[\s\0]*$/,
  png: /IEND\xaeB`\x82$/,
  gif: /;$/,
};

/**
 * Refuses a file that is two things at once, or half of one. `head` and `tail` are its first and last bytes, one
 * character a byte, the tail long enough for the end of an archive with the longest comment.
 */
export function assertOneThing(kind: FileKind, head: string, tail: string): void {
  if (MARKUP.test(head) || MARKUP.test(tail))
    throw contentRefused('the file holds a page or a script beside what it shows');
  if (endsArchive(tail)) throw contentRefused('the file holds an archive beside what it shows');
  const end = ENDS[kind];
  if (end && !end.test(tail))
    throw contentRefused('the file ends too early, or something follows its end');
}

/** The length that a WebP file says it has must be its length. */
export function assertWhole(kind: FileKind, head: string, size: number): void {
  if (kind !== 'webp') return;
  const said = [4, 5, 6, 7].reduce((sum, at, place) => sum + head.charCodeAt(at) * 256 ** place, 8);
  if (said !== size && said + 1 !== size)
    throw contentRefused('the file ends too early, or something follows its end');
}

const HEADER_LINES = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/;
const MAIL_HEADER = /^(?:from|date|received|mime-version|message-id|subject):/im;

/** Refuses a text that a browser would take for a page, or a system for a program; an e-mail must look like one. */
export function assertPlainText(kind: FileKind, head: string): void {
  if (LEADING_MARKUP.test(head)) throw contentRefused('the file holds a page or a script');
  if (kind !== 'mail') {
    if (MARKUP.test(head)) throw contentRefused('the file holds a page or a script');
    return;
  }
  const header = HEADER_LINES.exec(head.replaceAll('\r\n', '\n'))?.[0] ?? '';
  if (!MAIL_HEADER.test(header)) throw contentRefused('the file does not begin as an e-mail does');
}

/** Whether bytes hold what no text holds. */
export function assertNoControls(bytes: Uint8Array): void {
  const found = bytes.some(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12,
  );
  if (found) throw contentRefused('the file is no plain text; save a text in UTF-8');
}

/** The name in UTF-16, as it stands in the file. */
const OUTLOOK_STREAM = '__properties_version1.0'.replaceAll(/(?<=.)(?=.)/g, '\0');

/** Other files of the old Office formats come in the same container; only a message has this stream. */
export function assertOutlookMessage(directory: string): void {
  if (!directory.includes(OUTLOOK_STREAM))
    throw contentRefused('the file is no e-mail message; save old Office files in the new formats');
}
