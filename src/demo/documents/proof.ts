import type { SentFile } from '../demo-client';
import { pdf } from './pdf';
import { png } from './png';
import { csv, email, note } from './texts';
import { workbook } from './workbook';

/** What a document is about. */
export interface Proof {
  readonly reference: string;
  readonly actions: readonly string[];
  readonly day: string;
}

const INVENTED = 'ILLUSTRATIVE: this document is invented and shows how Octant works.';

type Make = (proof: Proof, index: number) => Buffer | Promise<Buffer>;

/** The kinds of documents that the State of the story sends, each small and whole. */
const KINDS: readonly (readonly [name: string, title: string, make: Make])[] = [
  [
    'order.pdf',
    'order of the authority',
    ({ reference, day }) =>
      pdf([INVENTED, `Order of ${day} on finding ${reference}.`, 'The procedure is approved.']),
  ],
  [
    'register.xlsx',
    'register of what was done',
    ({ reference, actions, day }) =>
      workbook('Illustrative', [
        ['Illustrative register', 'Action', 'Done on'],
        ...actions.map((action) => [reference, action, day]),
      ]),
  ],
  ['photo.png', 'photograph of the notice board', (_, index) => png(200 + (index % 50))],
  [
    'attendance.csv',
    'attendance list of the training',
    ({ reference, day }) =>
      csv([
        ['Illustrative list', 'Finding', 'Day'],
        ['Inspector A, illustrative', reference, day],
        ['Inspector B, illustrative', reference, day],
      ]),
  ],
  [
    'minutes.txt',
    'minutes of the review',
    ({ reference, actions, day }) =>
      note([INVENTED, `Minutes of ${day}, finding ${reference}.`, ...actions]),
  ],
  [
    'letter.eml',
    'letter to the operators',
    ({ reference, day }) =>
      email({
        from: 'authority@demo.example',
        to: 'operators@demo.example',
        subject: `Illustrative: what changes after finding ${reference}`,
        day,
        lines: [INVENTED, `The new procedure holds from ${day}.`],
      }),
  ],
];

/** One document after another, of every kind in turn. */
export async function proofOf(
  proof: Proof,
  index: number,
): Promise<{ readonly title: string; readonly file: SentFile }> {
  const [name, title, make] = KINDS[index % KINDS.length] ?? KINDS[0] ?? [];
  if (name === undefined || make === undefined) throw new Error('There is no kind of document');
  const bytes = await make(proof, index);
  return { title: title ?? name, file: { name: `illustrative-${name}`, bytes } };
}
