import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/types';
import { useFormat, useWords } from '../i18n/use-words';

/** What is to be done by a day, and is not done. */
export type Due = Schemas['DueResponse'];

/** Names who has to do something: the person, else the office, else the roles to which it falls. */
export function useWhoDue(): (by: Due['by']) => string {
  const say = useWords();
  const { list } = useFormat();
  return ({ person, office, roles }) =>
    person?.name ?? office?.name ?? list(roles.map((role) => say(`domain.role.${role}`)));
}

/** How many days are left, or by how many it is overdue. */
export function DueLeft({ due }: { readonly due: Due }) {
  const say = useWords();
  const { number } = useFormat();
  const { overdueDays, daysLeft, status } = due;
  if (overdueDays > 0)
    return (
      <Chip
        color="error"
        variant="outlined"
        label={say('domain.dueDay.overdueBy', {
          smart_count: overdueDays,
          count: number(overdueDays),
        })}
      />
    );
  const isPressing = status === 'due' || status === 'due-soon';
  return (
    <Chip
      color={isPressing ? 'warning' : 'default'}
      variant="outlined"
      label={
        daysLeft === 0
          ? say('domain.dueDay.today')
          : say('domain.dueDay.left', { smart_count: daysLeft, count: number(daysLeft) })
      }
    />
  );
}

interface DueLineProps {
  readonly due: Due;
  /** What is due, where the place does not tell. */
  readonly children?: ReactNode;
}

/** By when, by whom, and how much time is left. */
export function DueLine({ due, children }: DueLineProps) {
  const say = useWords();
  const { day } = useFormat();
  const who = useWhoDue();
  return (
    <Box sx={LINE}>
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        {children}
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {say('domain.dueDay.on', { day: day(due.dueOn) })} · <bdi>{who(due.by)}</bdi>
        </Typography>
      </Box>
      <DueLeft due={due} />
    </Box>
  );
}

const LINE = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 } as const;
