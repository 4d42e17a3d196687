import type { DemoClient, Thing } from '../demo-client';
import type { Cast } from './people';

/** Words among the auditors, which the State never sees. */
export async function leaveInternalNotes(
  lead: DemoClient,
  findings: readonly Thing[],
): Promise<void> {
  for (const [index, { id }] of findings.entries())
    if (index % 8 === 2)
      await lead.post(`/findings/${id}/comments`, {
        internal: true,
        reason: 'Illustrative: look at the sampled files again before this is issued.',
        language: 'en',
      });
}

const isDisputed = (index: number): boolean => index % 9 === 0;

/** The State agrees with most findings, disagrees with some, and says nothing to others. */
export async function comment(ncmc: DemoClient, issued: readonly Thing[]): Promise<void> {
  for (const [index, { id }] of issued.entries()) {
    if (index % 4 === 3) continue;
    const body = isDisputed(index)
      ? {
          agree: false,
          reason: 'Условно: процедура есть, она стоит в части 3 руководства инспектора.',
          language: 'ru',
        }
      : { agree: true, language: 'en' };
    await ncmc.post(`/findings/${id}/comments`, body);
  }
}

/** The auditors answer where the State disagrees. */
export async function answerComments(lead: DemoClient, issued: readonly Thing[]): Promise<void> {
  for (const [index, { id }] of issued.entries())
    if (isDisputed(index) && index % 4 !== 3)
      await lead.post(`/findings/${id}/comments`, {
        reason: 'Illustrative: part 3 was read; it does not say who acts. The finding stands.',
        language: 'en',
      });
}

type Answer = Readonly<Record<'response' | 'language', string>> & { readonly reason?: string };
const ANSWERS: readonly Answer[] = [
  { response: 'accepted', language: 'en' },
  {
    response: 'adapted',
    reason: 'Illustrative: done together with the neighbouring section.',
    language: 'en',
  },
  { response: 'accepted', language: 'ru' },
  {
    response: 'declined',
    reason: 'Фарзӣ: ин корро ташкилоти дигар иҷро мекунад.',
    language: 'tg',
  },
];

/** The State accepts, adapts or declines what the auditors advised; some advice awaits its answer. */
export async function answerRecommendations(
  people: Cast['people'],
  issued: readonly Thing[],
): Promise<void> {
  const { client } = people.ncmc;
  for (const [index, { id }] of issued.entries()) {
    const answer = ANSWERS[index % (ANSWERS.length + 1)];
    const { items } = await client.get<{ items: Thing[] }>(`/findings/${id}/recommendations`);
    if (answer === undefined) continue;
    for (const advice of items)
      await client.put(`/findings/${id}/recommendations/${advice.id}/response`, answer, 0);
  }
}
