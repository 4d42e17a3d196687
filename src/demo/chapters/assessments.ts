import type { Chance } from '../chance';
import type { DemoClient, Thing } from '../demo-client';
import type { DemoArea } from './areas';

export interface DemoQuestion {
  readonly number: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly topic: { readonly en: string; readonly fa?: string };
}

type Status = 'satisfactory' | 'not-satisfactory' | 'not-applicable' | 'not-reviewed';

/** How many of an area's questions are satisfactory at first, out of one. Invented. */
const SHARE: Record<DemoArea, number> = {
  LEG: 0.72,
  ORG: 0.62,
  PEL: 0.7,
  OPS: 0.6,
  AIR: 0.66,
  AIG: 0.48,
  ANS: 0.74,
  AGA: 0.56,
};
const NOT_APPLICABLE = 0.04;
const NOT_REVIEWED = 0.03;
const AT_ONCE = 200;

const REMARKS = [
  'Illustrative: the procedure was shown and followed in the sampled files.',
  'Illustrative: a procedure exists, but three of five sampled files do not follow it.',
  'Illustrative: inspectors explained the practice; nothing of it is written down.',
  'Illustrative: the regulation was shown in its latest amendment.',
] as const;

async function questionsOf(client: DemoClient, area: string): Promise<DemoQuestion[]> {
  const first = `/questions?edition=2024&area=${area}&perPage=200&sort=number`;
  const page = await client.get<{ items: DemoQuestion[] }>(first);
  return page.items;
}

function statusFor(area: DemoArea, chance: Chance): Status {
  const drawn = chance.next();
  if (drawn < NOT_APPLICABLE) return 'not-applicable';
  if (drawn < NOT_APPLICABLE + NOT_REVIEWED) return 'not-reviewed';
  return chance.next() < SHARE[area] ? 'satisfactory' : 'not-satisfactory';
}

/** Answers every question of an area for the first time; answers those found not satisfactory. */
export async function assessArea(
  client: DemoClient,
  mission: Thing,
  area: DemoArea,
  chance: Chance,
): Promise<DemoQuestion[]> {
  const questions = await questionsOf(client, area);
  const answers = questions.map((question) => ({ question, status: statusFor(area, chance) }));
  const given = answers.filter(({ status }) => status !== 'not-reviewed');
  for (let from = 0; from < given.length; from += AT_ONCE) {
    const items = given.slice(from, from + AT_ONCE).map(({ question, status }) => ({
      question: question.number,
      status,
      remarks: chance.pick(REMARKS),
      ...(status === 'not-applicable'
        ? { naReason: 'Illustrative: no such activity in the State.' }
        : {}),
      version: 0,
    }));
    await client.patch(`/missions/${mission.id}/assessments`, { items });
  }
  return answers
    .filter(({ status }) => status === 'not-satisfactory')
    .map(({ question }) => question);
}

/** Some questions have become satisfactory since. */
export async function reassess(
  client: DemoClient,
  mission: Thing,
  questions: readonly { readonly question: string }[],
): Promise<void> {
  if (questions.length === 0) return;
  await client.patch(`/missions/${mission.id}/assessments`, {
    items: questions.map(({ question }) => ({
      question,
      status: 'satisfactory',
      remarks: 'Illustrative: seen again during the follow-up; the shortcoming is settled.',
      version: 1,
    })),
  });
}

/** A question that had become satisfactory is so no longer. */
export async function fallBack(
  client: DemoClient,
  mission: Thing,
  question: string,
): Promise<void> {
  const item = {
    question,
    status: 'not-satisfactory',
    remarks: 'Illustrative: what was settled in summer was not done any more in autumn.',
    version: 2,
  };
  await client.patch(`/missions/${mission.id}/assessments`, { items: [item] });
}
