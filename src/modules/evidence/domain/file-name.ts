import { EvidenceKindRefused, EvidenceNameRefused } from './evidence.errors';
import { KNOWN_EXTENSIONS, kindNamed, type FileKind } from './file-kind';

/** The name of a file as it may be stored, shown and given back. */
export interface SafeName {
  readonly fileName: string;
  /** What its end promises. */
  readonly promised: FileKind;
}

const LONGEST = 200;
/** What a second end in a name would hide: files that run, that are shown as pages, or that hold others. */
const HIDDEN = [
  ...[
    'exe',
    'com',
    'bat',
    'cmd',
    'scr',
    'pif',
    'msi',
    'dll',
    'js',
    'mjs',
    'vbs',
    'ps1',
    'sh',
    'jar',
  ],
  ...['php', 'asp', 'aspx', 'jsp', 'py', 'lnk', 'hta', 'svg', 'html', 'htm', 'xhtml', 'xml', 'swf'],
  ...['zip', 'rar', '7z', 'gz', 'tar', 'iso', 'doc', 'xls', 'ppt', 'docm', 'xlsm', 'pptm', 'rtf'],
];
const SECOND_ENDS: ReadonlySet<string> = new Set([...HIDDEN, ...KNOWN_EXTENSIONS]);
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Marks that turn the direction of the text around: they make `fdp.exe` look like `exe.pdf`. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;
const CONTROL = /\p{Cc}/u;

const refused = (detail: string): EvidenceNameRefused =>
  new EvidenceNameRefused(`${detail}.`, {
    errors: [{ pointer: '#/file', code: 'name', detail }],
  });

/** What must not be in a name at all, and why. */
const FAULTS: readonly (readonly [(name: string) => boolean, string])[] = [
  [(name) => name === '', 'the file has no name'],
  [(name) => /[\\/]/.test(name) || name.startsWith('..'), 'the name of the file holds a path'],
  [(name) => CONTROL.test(name), 'the name of the file holds a control character'],
  [(name) => TURNING.test(name), 'the name of the file turns the direction of the text'],
  [(name) => /[<>:"|?*]/.test(name), 'the name of the file holds one of < > : " | ? *'],
  [(name) => name.length > LONGEST, `the name of the file is longer than ${LONGEST} characters`],
];

/** Cleans a name, or refuses it: paths, control characters, hidden second ends, kinds that are not taken. */
export function safeName(sent: string): SafeName {
  const fileName = sent.normalize('NFC').trim().replaceAll(/ +/g, ' ');
  for (const [holds, detail] of FAULTS) if (holds(fileName)) throw refused(detail);
  const [first = '', ...ends] = fileName.toLowerCase().split('.');
  const promised = promisedBy(ends.pop());
  if (first === '' || RESERVED.test(first)) throw refused('the name of the file is not usable');
  const second = ends.find((end) => SECOND_ENDS.has(end.trim()));
  if (second !== undefined) throw refused(`the name of the file has a second end, .${second}`);
  return { fileName, promised };
}

function promisedBy(end: string | undefined): FileKind {
  const kind = end === undefined ? undefined : kindNamed(end);
  if (kind !== undefined) return kind;
  const taken = KNOWN_EXTENSIONS.map((one) => `.${one}`).join(', ');
  const what = end === undefined ? 'have no end to their name' : `end in .${end}`;
  throw new EvidenceKindRefused(`Files that ${what} are not taken. Send ${taken}.`);
}
