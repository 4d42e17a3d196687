import type { Api } from './api';

const MET = { met: true };
const CRITERIA = {
  relevant: MET,
  comprehensive: MET,
  detailed: MET,
  specific: MET,
  realistic: MET,
  consistent: MET,
};

/** Has the State answer issued findings with plans of one step each, which the auditors accept. */
export async function acceptPlans(auditor: Api, state: Api, most: number): Promise<void> {
  const { items } = (await auditor.get(
    `/findings?state=issued&kind=weakness&perPage=${String(most)}`,
  )) as unknown as { items: readonly { readonly id: string; readonly version: number }[] };
  for (const { id, version } of items) {
    await auditor.post(`/findings/${id}/transitions`, { to: 'cap-due' }, version);
    await state.send('PUT', `/findings/${id}/plan`, planUntil('2030-03-01'), 'new');
    await state.post(`/findings/${id}/plan/submissions`, {});
    await auditor.post(`/findings/${id}/plan/reviews`, { rating: 'fully', criteria: CRITERIA });
  }
}

const planUntil = (estimatedOn: string) => ({
  rootCause: 'Nobody is charged with planning inspections',
  summary: 'A planning officer is appointed, who writes a yearly programme',
  coordinatorName: 'Head of the department',
  language: 'en',
  steps: [
    {
      action: 'Write the surveillance programme and have it approved',
      actionOffice: 'Flight safety department',
      evidenceReference: 'The approved programme',
      estimatedOn,
    },
  ],
});
