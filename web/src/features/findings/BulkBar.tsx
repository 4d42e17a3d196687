import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import type { Finding, FindingState } from './finding';
import { moveFindings, useRefresh, type Moved } from './use-findings';

/** The steps that make sense for many at once: no reason is needed, and nothing is judged. */
const AT_ONCE = ['issued', 'cap-due'] as const satisfies FindingState[];

/** Whether there is anything that this person could do with it among others. */
export const isForBulk = ({ allowedTransitions }: Finding): boolean =>
  AT_ONCE.some((to) => allowedTransitions.includes(to));

interface BulkBarProps {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}

/** What can be done with all chosen findings together. */
export function BulkBar({ findings, onDone }: BulkBarProps) {
  const say = useWords();
  const { number } = useFormat();
  const notify = useNotify();
  const explain = useProblemWords();
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Moved | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const nameOf = (id: string) => findings.find((one) => one.id === id)?.reference ?? '';
  const move = async (chosen: readonly Finding[], to: FindingState) => {
    setBusy(true);
    setFailure(null);
    try {
      const moved = await moveFindings(chosen, to);
      await refresh();
      const count = { smart_count: moved.changed, count: number(moved.changed) };
      notify(say('findings.bulkDone', count), { type: 'success' });
      setRefused(moved.refused > 0 ? moved : null);
      if (moved.refused === 0) onDone();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const count = { smart_count: findings.length, count: number(findings.length) };
  return (
    <Paper elevation={1} sx={{ p: 1, mb: 1, position: 'sticky', top: 64, zIndex: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong role="status">{say('findings.chosen', count)}</strong>
        {AT_ONCE.map((to) => {
          const able = findings.filter(({ allowedTransitions }) => allowedTransitions.includes(to));
          return able.length === 0 ? null : (
            <Button
              key={to}
              variant="outlined"
              disabled={isBusy}
              onClick={() => void move(able, to)}
            >
              {say(`findings.act.${to}`)} ({number(able.length)})
            </Button>
          );
        })}
        <Button onClick={onDone}>{say('findings.deselect')}</Button>
      </Box>
      {refused?.items.map(({ id, problem }) =>
        problem ? (
          <Alert key={id} severity="error" sx={{ mt: 1 }}>
            <bdi>{nameOf(id)}</bdi>: {problem.detail}
          </Alert>
        ) : null,
      )}
      {failure !== null && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {explain(failure)}
        </Alert>
      )}
    </Paper>
  );
}
