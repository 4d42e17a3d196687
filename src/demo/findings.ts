import type { Chance } from './chance';
import type { DemoQuestion } from './assessments';
import type { DemoClient, Thing } from './demo-client';

const LAW = {
  instrument: 'Illustrative Air Code',
  number: '1',
  asOf: '2025-12-10',
};

/** Raises weaknesses and gaps from some of the questions that are not satisfactory. */
export async function raiseFindings(
  client: DemoClient,
  mission: Thing,
  questions: readonly DemoQuestion[],
  chance: Chance,
): Promise<Thing[]> {
  const raised: Thing[] = [];
  for (const question of questions) {
    if (chance.next() > 0.4) continue;
    const gap = question.criticalElement === 'CE-1' || question.criticalElement === 'CE-2';
    raised.push(
      await client.post('/findings', {
        missionId: mission.id,
        question: question.number,
        kind: gap ? 'regulatory-gap' : 'weakness',
        title: `Illustrative: ${question.topic.en}`.slice(0, 300),
        description: `Illustrative: what question ${question.number} asks for was not shown in the files that were sampled.`,
        language: 'en',
        references: ['Illustrative reference'],
        recommendation:
          'Illustrative: write the procedure, train those who use it, and keep records.',
        ...(gap ? { law: LAW } : {}),
        dueOn: chance.pick(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31']),
        ...(chance.next() < 0.03 ? { sscCandidate: true } : {}),
      }),
    );
  }
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

/** Issues most of the drafts, withdraws one, and asks for the plans of those that need one. */
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

/** After the final report: strengths and observations are closed, for the others a plan is due. */
export async function askForPlans(lead: DemoClient, issued: readonly Thing[]): Promise<Thing[]> {
  const due: Thing[] = [];
  for (const finding of issued) {
    const needsPlan = finding.kind === 'weakness' || finding.kind === 'regulatory-gap';
    const moved = await lead.move('/findings', finding, needsPlan ? 'cap-due' : 'closed');
    if (needsPlan) due.push(moved);
  }
  return due;
}
