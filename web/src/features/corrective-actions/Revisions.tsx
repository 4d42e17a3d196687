import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { compare, type Difference } from './compare';
import type { Submission } from './plan';
import { useSubmissions } from './use-plan';

/** What changed between two revisions of the plan. */
export function Revisions({ findingId }: { readonly findingId: string }) {
  const { data } = useSubmissions(findingId);
  const sent = data?.items ?? [];
  return sent.length > 1 ? <Compared key={sent.length} sent={sent} /> : null;
}

function Compared({ sent }: { readonly sent: readonly Submission[] }) {
  const say = useWords();
  const newest = Math.max(...sent.map(({ number }) => number));
  const [from, setFrom] = useState(newest - 1);
  const [to, setTo] = useState(newest);
  const find = (wanted: number) => sent.find(({ number }) => number === wanted);
  const [before, after] = [find(from), find(to)];
  const differences = before && after ? compare(before, after) : [];
  return (
    <Panel title={say('plans.compare')}>
      <Box sx={{ display: 'grid', gap: 1, mb: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <RevisionField label={say('plans.from')} sent={sent} value={from} onChoose={setFrom} />
        <RevisionField label={say('plans.to')} sent={sent} value={to} onChoose={setTo} />
      </Box>
      {differences.length === 0 && (
        <Typography color="textSecondary">{say('plans.same')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {differences.map((one) => (
          <Change
            key={`${one.part} ${String(one.position)} ${String(one.field)} ${String(one.before)}`}
            difference={one}
          />
        ))}
      </Box>
    </Panel>
  );
}

interface RevisionFieldProps {
  readonly label: string;
  readonly sent: readonly Submission[];
  readonly value: number;
  readonly onChoose: (number: number) => void;
}

function RevisionField({ label, sent, value, onChoose }: RevisionFieldProps) {
  const say = useWords();
  const { number: write, instant } = useFormat();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChoose(Number(event.target.value))}
    >
      {sent.map(({ number, submittedAt }) => (
        <MenuItem key={number} value={number}>
          {say('plans.revision', { number: write(number) })} · {instant(submittedAt)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Change({ difference }: { readonly difference: Difference }) {
  const say = useWords();
  const { number, day } = useFormat();
  const { part, position, field, before, after } = difference;
  const place = say('plans.step', { number: number(position ?? 0) });
  const name =
    part === 'step'
      ? `${place}: ${say(field === null ? (before === null ? 'plans.isNew' : 'plans.isGone') : `plans.field.${field}`)}`
      : say(`plans.${part}`);
  const wordsOf = (text: string | null) => {
    if (text === null) return NO_VALUE;
    if (field === 'day') return day(text);
    return field === 'position' ? number(Number(text)) : text;
  };
  return (
    <li>
      <Typography variant="subtitle2">{name}</Typography>
      {before !== null && (
        <Typography component="del" dir="auto" color="error" sx={TEXT}>
          {wordsOf(before)}
        </Typography>
      )}
      {after !== null && (
        <Typography component="ins" dir="auto" color="success" sx={TEXT}>
          {wordsOf(after)}
        </Typography>
      )}
    </li>
  );
}

const TEXT = { display: 'block', whiteSpace: 'pre-wrap' } as const;
