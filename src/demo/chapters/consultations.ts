import type { Thing } from '../demo-client';
import { labelled } from '../words/label';
import type { DemoArea } from './areas';
import { auditorOf, type Scene } from './scene';

interface Session {
  readonly area: DemoArea;
  readonly kind: 'technical-consultation' | 'knowledge-transfer';
  readonly language: 'en' | 'ru' | 'fa' | 'tg';
  readonly topic: string;
  readonly outcome: string;
  readonly heldOn: string;
  readonly hours: number;
}

const SESSIONS: readonly Session[] = [
  {
    area: 'OPS',
    kind: 'technical-consultation',
    language: 'en',
    topic: 'Planning surveillance by risk',
    outcome: 'A first risk profile was drawn up together.',
    heldOn: '2025-12-10',
    hours: 3,
  },
  {
    area: 'AIR',
    kind: 'knowledge-transfer',
    language: 'fa',
    topic: 'بازبینی پرونده‌های صلاحیت پرواز',
    outcome: 'شش بازرس با چک‌لیست تازه کار کردند.',
    heldOn: '2025-12-11',
    hours: 6,
  },
  {
    area: 'AGA',
    kind: 'knowledge-transfer',
    language: 'ru',
    topic: 'Сертификация аэродромов: пять этапов',
    outcome: 'Участники прошли все этапы на одном примере.',
    heldOn: '2025-12-17',
    hours: 7.5,
  },
  {
    area: 'ANS',
    kind: 'technical-consultation',
    language: 'en',
    topic: 'Oversight of a provider within the same ministry',
    outcome: 'Two ways to separate the functions were compared.',
    heldOn: '2025-12-18',
    hours: 2,
  },
  {
    area: 'PEL',
    kind: 'knowledge-transfer',
    language: 'tg',
    topic: 'Барномаи омӯзиши нозирон',
    outcome: 'Лоиҳаи барнома якҷоя навишта шуд.',
    heldOn: '2025-12-19',
    hours: 4,
  },
];

const PARTICIPANTS = [
  { name: 'Auditor (illustrative)', organization: 'Auditing authority (illustrative)' },
  { name: 'Six inspectors (illustrative)', organization: 'ICAA (illustrative)' },
];

/** What the auditors taught and advised beside the audit, each with findings that it was about. */
export async function recordConsultations(
  scene: Pick<Scene, 'people' | 'mission'>,
  drafts: readonly Thing[],
): Promise<void> {
  for (const { area, language, topic, outcome, ...session } of SESSIONS) {
    const concerned = drafts.filter((draft) => draft.area === area).slice(0, 2);
    await auditorOf(scene, area).post(`/missions/${scene.mission.id}/consultations`, {
      ...session,
      language,
      topic: labelled(language, topic),
      outcome: labelled(language, outcome),
      areas: [area],
      participants: PARTICIPANTS,
      findingIds: concerned.map(({ id }) => id),
    });
  }
}
