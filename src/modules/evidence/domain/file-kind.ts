/** The kinds of files that are taken, each with the ends that its name may have. */
export const FILE_KINDS = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  odp: { mediaType: 'application/vnd.oasis.opendocument.presentation', extensions: ['odp'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  webp: { mediaType: 'image/webp', extensions: ['webp'] },
  gif: { mediaType: 'image/gif', extensions: ['gif'] },
  tiff: { mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
  text: { mediaType: 'text/plain', extensions: ['txt'] },
  csv: { mediaType: 'text/csv', extensions: ['csv'] },
  mail: { mediaType: 'message/rfc822', extensions: ['eml'] },
  outlook: { mediaType: 'application/vnd.ms-outlook', extensions: ['msg'] },
} as const satisfies Record<string, { mediaType: string; extensions: readonly string[] }>;
export type FileKind = keyof typeof FILE_KINDS;

const kindNames = Object.keys(FILE_KINDS) as FileKind[];
export const KNOWN_EXTENSIONS: readonly string[] = kindNames.flatMap(
  (kind) => FILE_KINDS[kind].extensions as readonly string[],
);

/** The kind that the end of a name promises. */
export const kindNamed = (extension: string): FileKind | undefined =>
  kindNames.find((kind) => (FILE_KINDS[kind].extensions as readonly string[]).includes(extension));

/** What the first bytes say: a kind, a container whose inside must tell, or nothing, as with text. */
export type Signature = FileKind | 'zip' | 'compound' | undefined;

const SIGNATURES: readonly (readonly [Signature, number, string])[] = [
  ['pdf', 0, '%PDF-'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['webp', 8, 'WEBPVP8'],
  ['zip', 0, 'PK\x03\x04'],
  ['compound', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];

/** `head` are the first bytes of a file, one character a byte. */
export const signatureOf = (head: string): Signature =>
  SIGNATURES.find(([, at, bytes]) => head.startsWith(bytes, at))?.[0];
