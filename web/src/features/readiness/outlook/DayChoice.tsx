import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormat, useWords } from '../../../i18n/use-words';
import { DayField } from '../../../ui/DayField';
import type { KnownDay } from './known-days';
import type { ChosenDay } from './use-day';

/** Which day is forecast: any from today, or one that is known. */
export function DayChoice({ day: { typed, on, known, choose } }: { readonly day: ChosenDay }) {
  const say = useWords();
  const nameOf = useNameOfDay();
  const isOver = typed !== '' && on === null;
  return (
    <Box className="no-print" sx={ROW}>
      <Box sx={{ width: { xs: '100%', sm: 220 } }}>
        <DayField
          label={say('outlook.day')}
          value={typed}
          {...(isOver ? { error: say('outlook.dayOver') } : {})}
          onChange={choose}
        />
      </Box>
      {known.length > 0 && (
        <Box role="group" aria-label={say('outlook.knownDays')} sx={KNOWN}>
          {known.map((one) => (
            <Button
              key={one.day}
              variant="outlined"
              aria-pressed={one.day === typed}
              sx={one.day === typed ? CHOSEN : {}}
              onClick={() => choose(one.day)}
            >
              {nameOf(one)}
            </Button>
          ))}
        </Box>
      )}
    </Box>
  );
}

const ROW = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mb: 2 } as const;
const KNOWN = { display: 'flex', flexWrap: 'wrap', gap: 1, pt: 1 } as const;
const CHOSEN = { backgroundColor: 'action.selected', fontWeight: 600 } as const;

function useNameOfDay(): (known: KnownDay) => string {
  const say = useWords();
  const { day: written, percent, list } = useFormat();
  return ({ day, targets, isAudit }) => {
    const words = { day: written(day), values: list(targets.map((value) => percent(value))) };
    if (!isAudit) return say('outlook.dueTarget', words);
    return say(targets.length === 0 ? 'outlook.audit' : 'outlook.auditAndTarget', words);
  };
}
