import type { Chance } from '../chance';
import type { DemoClient, Thing } from '../demo-client';
import { findingWords } from '../words/finding-words';
import { labelled } from '../words/label';
import type { DemoQuestion } from './assessments';
import { isShortfall } from './scene';

/** Where findings are raised, and who has to answer them. */
export interface Raising {
  readonly mission: Thing;
  readonly owner: string;
}

const LAW = {
  instrument: 'Illustrative Air Code',
  number: '1',
  asOf: '2025-12-10',
};

function findingOn(question: DemoQuestion, chance: Chance): object {
  const { number, criticalElement, topic } = question;
  const { language, description, recommendation } = findingWords(
    String(criticalElement),
    topic.fa !== undefined && chance.next() < 0.5 ? 'fa' : 'en',
  );
  const isGap = criticalElement === 'CE-1' || criticalElement === 'CE-2';
  return {
    question: number,
    kind: isGap ? 'regulatory-gap' : 'weakness',
    title: labelled(language, (language === 'fa' ? topic.fa : undefined) ?? topic.en).slice(0, 300),
    description: labelled(language, description),
    language,
    references: ['Illustrative reference'],
    recommendation: labelled(language, recommendation),
    ...(isGap ? { law: LAW } : {}),
    dueOn: chance.pick(['2026-09-30', '2026-11-30', '2027-03-31', '2027-06-30', '2027-09-30']),
  };
}

/** Raises one finding from a question that is not satisfactory. */
export const raise = (
  client: DemoClient,
  { mission, owner }: Raising,
  question: DemoQuestion,
  chance: Chance,
  more: object = {},
): Promise<Thing> =>
  client.post('/findings', {
    missionId: mission.id,
    ownerOrganizationId: owner,
    ...findingOn(question, chance),
    ...more,
  });

/** Raises weaknesses and gaps from some of the questions. */
export async function raiseFindings(
  client: DemoClient,
  raising: Raising,
  questions: readonly DemoQuestion[],
  chance: Chance,
): Promise<Thing[]> {
  const raised: Thing[] = [];
  for (const question of questions)
    if (chance.next() < 0.4) raised.push(await raise(client, raising, question, chance));
  return raised;
}

/** What went well, and what is worth a thought: findings without a plan. */
export async function notesOn(client: DemoClient, mission: Thing, area: string): Promise<Thing[]> {
  const note = (kind: string, title: string) =>
    client.post('/findings', {
      missionId: mission.id,
      area,
      kind,
      title: `Illustrative: ${title}`,
      description: 'Illustrative: seen by the audit team and told to the authority.',
      language: 'en',
    });
  return [
    await note('strength', `inspectors of ${area} know their subject and have the time for it`),
    await note('observation', `records of ${area} stand in three places`),
  ];
}

/** Issues most of the drafts and withdraws some. */
export async function issueFindings(
  lead: DemoClient,
  drafts: readonly Thing[],
  chance: Chance,
): Promise<Thing[]> {
  const issued: Thing[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index % 11 === 5)
      await lead.move('/findings', draft, 'withdrawn', 'Illustrative: recorded twice.');
    else if (chance.next() < 0.9) issued.push(await lead.move('/findings', draft, 'issued'));
  }
  return issued;
}

/** After the final report strengths and observations are closed: they need no plan. */
export async function closeNotes(lead: DemoClient, issued: readonly Thing[]): Promise<void> {
  for (const finding of issued)
    if (!isShortfall(finding)) await lead.move('/findings', finding, 'closed');
}
