import type { DemoClient, SentFile, Thing } from '../demo-client';
import { pdf } from '../documents/pdf';
import { proofOf } from '../documents/proof';
import { csv, note } from '../documents/texts';
import { DONE } from './courses';
import { planOf, type Step } from './plans';
import { auditorOf, casesOn, coordinatorOf, type Case, type Scene } from './scene';

type Place = Pick<Scene, 'people' | 'mission'>;
interface Link {
  readonly kind: 'assessment' | 'finding' | 'step';
  readonly id?: string;
  readonly question?: string;
}

interface Sent {
  readonly title: string;
  readonly file: SentFile;
  readonly links: readonly Link[];
  readonly more?: Readonly<Record<string, string>>;
}

const send = (client: DemoClient, { mission }: Place, { title, file, links, more }: Sent) =>
  client.upload('/evidence', file, {
    missionId: mission.id,
    title: `Illustrative: ${title}`,
    language: 'en',
    links: JSON.stringify(links),
    ...more,
  });

const CONFIDENTIALITIES = ['internal', 'public', 'internal', 'confidential'] as const;

interface Proved {
  readonly steps: readonly Step[];
  /** The day on which they were done. */
  readonly day: string;
  readonly index: number;
}

/** One document that proves steps of a plan, sent by the coordinator of the area. */
export async function sendEvidence(
  scene: Place,
  one: Case,
  { steps, day, index }: Proved,
): Promise<Thing> {
  const actions = steps.map(({ action }) => String(action));
  const proof = { reference: one.reference, actions, day };
  const links = steps.map(({ id }): Link => ({ kind: 'step', id }));
  return send(coordinatorOf(scene, one.area).client, scene, {
    ...(await proofOf(proof, index)),
    links: [...links, ...(index % 2 === 0 ? [{ kind: 'finding', id: one.id } as const] : [])],
    more: {
      documentDate: day,
      confidentiality: CONFIDENTIALITIES[index % CONFIDENTIALITIES.length] ?? 'internal',
    },
  });
}

/** What proves the steps that were done. */
export async function proveSteps(scene: Scene): Promise<void> {
  for (const [index, one] of casesOn(scene, ...DONE).entries())
    await sendEvidence(scene, one, {
      steps: (await planOf(scene, one)).steps,
      day: '2026-08-18',
      index,
    });
}

/** The auditors keep what they saw beside their answers, some of it for themselves. */
export async function keepAuditFiles(scene: Place, questions: readonly string[]): Promise<void> {
  for (const [index, question] of questions.entries())
    await send(auditorOf(scene, 'OPS'), scene, {
      title: `sampled files for question ${question}`,
      file: {
        name: 'illustrative-sample.csv',
        bytes: csv([
          ['Illustrative sample', 'Question', 'Complete'],
          [`File ${index + 1}`, question, index % 2 === 0 ? 'no' : 'yes'],
        ]),
      },
      links: [{ kind: 'assessment', question }],
      more: { confidentiality: index === 0 ? 'own-side' : 'internal' },
    });
}

/** A certificate that ceases to hold, and a manual whose first edition is superseded. */
export async function sendLastingDocuments(scene: Scene): Promise<void> {
  const [one, other] = casesOn(scene, 'working');
  if (!one || !other) return;
  const { client } = coordinatorOf(scene, one.area);
  const linked = { links: [{ kind: 'finding', id: one.id }] } as const;
  await send(client, scene, {
    title: 'certificate of the training centre, ended',
    file: certificate('2026-09-30'),
    ...linked,
    more: { documentDate: '2025-10-01', validUntil: '2026-09-30' },
  });
  await send(client, scene, {
    title: 'certificate of the training centre, renewed',
    file: certificate('2027-01-31'),
    ...linked,
    more: { documentDate: '2026-10-01', validUntil: '2027-01-31' },
  });
  await sendManual(scene, other);
}

const certificate = (until: string): SentFile => ({
  name: 'illustrative-certificate.pdf',
  bytes: pdf(['ILLUSTRATIVE: this certificate is invented.', `It holds until ${until}.`]),
});

async function sendManual(scene: Scene, one: Case): Promise<void> {
  const { client } = coordinatorOf(scene, one.area);
  const edition = (number: number): SentFile => ({
    name: `illustrative-manual-${number}.txt`,
    bytes: note(['УСЛОВНО: этот документ вымышлен.', `Руководство инспектора, издание ${number}.`]),
  });
  const first = await send(client, scene, {
    title: '',
    file: edition(1),
    links: [{ kind: 'finding', id: one.id }],
    more: { title: 'Условно: руководство инспектора', language: 'ru', documentDate: '2026-05-04' },
  });
  await client.upload(`/evidence/${first.id}/versions`, edition(2), {}, first.version);
}
