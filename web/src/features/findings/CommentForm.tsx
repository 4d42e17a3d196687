import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState, type KeyboardEvent } from 'react';
import { request } from '../../api/client';
import { useKept } from '../../app/kept';
import { useProblemWords } from '../../app/problem-words';
import { useLanguage, useWords } from '../../i18n/use-words';
import type { Finding } from './finding';
import { useSide } from './use-side';
import { useRefresh } from './use-findings';

const EMPTY = { text: '', internal: false };

/** A word on the finding: from the auditors, or the State's agreement or disagreement. */
export function CommentForm({ finding }: { readonly finding: Finding }) {
  const say = useWords();
  const explain = useProblemWords();
  const { language } = useLanguage();
  const refresh = useRefresh();
  const { isAuditor, isCoordinator } = useSide(finding.area);
  const { values, change, forget } = useKept(`comment.${finding.id}`, EMPTY);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  if (!isAuditor && !isCoordinator) return null;
  const isDraft = finding.issuedAt === null;
  const text = values.text.trim();
  const send = async (agree?: boolean) => {
    setBusy(true);
    setFailure(null);
    try {
      const said = isAuditor ? { internal: isDraft || values.internal } : { agree };
      const reason = text === '' ? {} : { reason: text };
      await request(`/findings/${finding.id}/comments`, {
        method: 'POST',
        body: { ...said, ...reason, language },
      });
      forget(EMPTY, 0);
      await refresh();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (isAuditor && text !== '') void send();
  };
  return (
    <Box className="no-print" sx={{ mt: 2 }} onKeyDown={press}>
      <TextField
        multiline
        minRows={2}
        maxRows={12}
        label={say(isAuditor ? 'findings.comment' : 'findings.stateComment')}
        helperText={isAuditor ? undefined : say('findings.stateCommentHelp')}
        value={values.text}
        onChange={(event) => change({ text: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {isAuditor ? (
          <AuditorsPart
            values={values}
            onChange={change}
            isDraft={isDraft}
            isBusy={isBusy}
            onSend={() => void send()}
          />
        ) : (
          <>
            <Button variant="outlined" disabled={isBusy} onClick={() => void send(true)}>
              {say('findings.agree')}
            </Button>
            <Button
              variant="outlined"
              color="error"
              disabled={isBusy || text === ''}
              onClick={() => void send(false)}
            >
              {say('findings.disagree')}
            </Button>
          </>
        )}
      </Box>
      {failure !== null && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {explain(failure)}
        </Alert>
      )}
    </Box>
  );
}

interface AuditorsPartProps {
  readonly values: typeof EMPTY;
  readonly isDraft: boolean;
  readonly isBusy: boolean;
  readonly onChange: (more: Partial<typeof EMPTY>) => void;
  readonly onSend: () => void;
}

/** Auditors say whether the State may read it; of a draft it never does. */
function AuditorsPart({ values, isDraft, isBusy, onChange, onSend }: AuditorsPartProps) {
  const say = useWords();
  return (
    <>
      <FormControlLabel
        sx={{ flex: 1, minWidth: 200 }}
        label={say('findings.internalHelp')}
        control={
          <Checkbox
            checked={isDraft || values.internal}
            disabled={isDraft}
            onChange={(event) => onChange({ internal: event.target.checked })}
          />
        }
      />
      <Button variant="outlined" disabled={isBusy || values.text.trim() === ''} onClick={onSend}>
        {say('findings.send')}
      </Button>
    </>
  );
}
