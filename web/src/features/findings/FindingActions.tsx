import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { missionPath } from '../../app/mission-address';
import { Refusals } from '../../app/Refusals';
import { TextDialog } from '../../app/TextDialog';
import { useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { actsOn, type Act } from './acts';
import { isEnded, type Finding } from './finding';
import { useSide } from './use-side';
import { StateChip } from './StateChip';
import { moveFinding, useRefresh } from './use-findings';

/** Where the finding is, and what this person may do with it. */
export function FindingActions({ finding }: { readonly finding: Finding }) {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const { isAuditor } = useSide(finding.area);
  const [act, setAct] = useState<Act | null>(null);
  const { id, missionId, state, stateReason, reference } = finding;
  const acts = actsOn(finding);
  const mayRevise = isAuditor && !isEnded(state);
  const take = async ({ to, word }: Act, reason: string) => {
    await moveFinding(finding, to, reason === '' ? undefined : reason);
    await refresh();
    notify(say('findings.done', { act: say(word), reference }), { type: 'success' });
  };
  return (
    <Panel title={say('findings.state')}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <StateChip state={state} />
        {stateReason !== null && (
          <Typography variant="body2" dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
            {stateReason}
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {say(`findings.next.${state}`)}
        </Typography>
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {acts.map((one) => (
            <Button
              key={one.to}
              variant={one.isUsual ? 'contained' : 'outlined'}
              color={one.isUsual ? 'primary' : 'error'}
              disabled={one.refusal !== null}
              aria-describedby={one.refusal ? refusedId(one) : undefined}
              onClick={() => setAct(one)}
            >
              {say(one.word)}
            </Button>
          ))}
          {mayRevise && (
            <Button
              variant="outlined"
              startIcon={<EditOutlined />}
              component={Link}
              to={`${missionPath(missionId, 'findings')}/${id}/edit`}
            >
              {say('findings.edit')}
            </Button>
          )}
        </Box>
        <Refusals
          acts={acts.flatMap((one) =>
            one.refusal ? [{ id: refusedId(one), act: say(one.word), refusal: one.refusal }] : [],
          )}
        />
      </Box>
      {act && (
        <TextDialog
          title={say('findings.actTitle', { act: say(act.word), reference })}
          help={say(act.help)}
          label={act.needsReason ? say('findings.reason') : null}
          isRequired={act.needsReason}
          confirm={say(act.word)}
          name={`reason.${id}.${act.to}`}
          onSay={(reason) => take(act, reason)}
          onClose={() => setAct(null)}
        />
      )}
    </Panel>
  );
}

const refusedId = ({ to }: Act): string => `refused-${to}`;
