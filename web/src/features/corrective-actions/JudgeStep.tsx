import Button from '@mui/material/Button';
import { useState } from 'react';
import { request } from '../../api/client';
import { TextDialog } from '../../app/TextDialog';
import { useFormat, useWords } from '../../i18n/use-words';
import { useRefresh } from '../findings/use-findings';
import type { Step } from './plan';

type Judgement = 'verified' | 'refused';
const JUDGEMENTS = ['verified', 'refused'] as const;

/** An auditor's word on a step that was reported as completed. */
export function JudgeStep({ step }: { readonly step: Step }) {
  const say = useWords();
  const { number } = useFormat();
  const refresh = useRefresh();
  const [to, setTo] = useState<Judgement | null>(null);
  const judge = async (chosen: Judgement, reason: string) => {
    await request(`/steps/${step.id}/transitions`, {
      method: 'POST',
      version: step.version,
      body: { to: chosen, ...(reason === '' ? {} : { reason }) },
    });
    await refresh();
  };
  return (
    <>
      {JUDGEMENTS.filter((one) => step.allowedTransitions.includes(one)).map((one) => (
        <Button
          key={one}
          variant={one === 'verified' ? 'contained' : 'outlined'}
          color={one === 'verified' ? 'primary' : 'error'}
          onClick={() => setTo(one)}
        >
          {say(`plans.judge.${one}`)}
        </Button>
      ))}
      {to && (
        <TextDialog
          title={say('plans.judgeTitle', {
            act: say(`plans.judge.${to}`),
            number: number(step.position),
          })}
          help={say(`plans.judgeHelp.${to}`)}
          label={to === 'refused' ? say('findings.reason') : null}
          isRequired={to === 'refused'}
          confirm={say(`plans.judge.${to}`)}
          name={`judge.${step.id}.${to}`}
          onSay={(reason) => judge(to, reason)}
          onClose={() => setTo(null)}
        />
      )}
    </>
  );
}
