import SendOutlined from '@mui/icons-material/SendOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { request } from '../../api/client';
import { missionPath } from '../../app/mission-address';
import { TextDialog } from '../../app/TextDialog';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import type { Finding } from '../findings/finding';
import { useSide } from '../findings/use-side';
import { useRefresh } from '../findings/use-findings';
import { maySendPlan } from './may';
import { useCheck } from './use-plan';
import type { PlanDraft } from './use-plan-draft';

interface SubmitPlanProps {
  readonly finding: Finding;
  readonly draft: PlanDraft;
}

const isUnsaved = ({ isChanged, isSaving }: PlanDraft): boolean => isChanged || isSaving;

/** Sends the plan to the auditors as its next revision. */
export function SubmitPlan({ finding, draft }: SubmitPlanProps) {
  const say = useWords();
  const { day } = useFormat();
  const notify = useNotify();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const side = useSide(finding.area);
  const { data: check } = useCheck(finding.id, draft.version);
  const [isAsking, setAsking] = useState(false);
  const isAsked = maySendPlan(side, finding.state);
  const isReady = isAsked && check?.ready === true && !isUnsaved(draft);
  const send = async () => {
    const version = await draft.save();
    if (version === null) throw new Error('The plan could not be saved');
    await request(`/findings/${finding.id}/plan/submissions`, {
      method: 'POST',
      body: { planVersion: version },
    });
    await refresh();
    notify(say('plans.sent'), { type: 'success' });
    void navigate(`${missionPath(finding.missionId, 'findings')}/${finding.id}`);
  };
  return (
    <Panel title={say('plans.send')}>
      <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
        {finding.dueOn !== null && (
          <Typography variant="body2" color="textSecondary">
            {say('domain.due.finding')}: {day(finding.dueOn)}
          </Typography>
        )}
        {!isAsked && <Alert severity="info">{say('plans.notAsked')}</Alert>}
        {isAsked && check?.ready === false && (
          <Typography variant="body2">{say('plans.notReady')}</Typography>
        )}
        <Button
          variant="contained"
          startIcon={<SendOutlined sx={{ transform: ({ direction }) => MIRROR[direction] }} />}
          disabled={!isReady}
          onClick={() => setAsking(true)}
        >
          {say('plans.send')}
        </Button>
      </Box>
      {isAsking && (
        <TextDialog
          title={say('plans.send')}
          help={say('plans.sendHelp')}
          label={null}
          confirm={say('plans.send')}
          name={`send.${finding.id}`}
          onSay={send}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

const MIRROR = { ltr: 'none', rtl: 'scaleX(-1)' } as const;
