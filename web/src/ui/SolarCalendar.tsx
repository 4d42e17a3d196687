import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { daysLater, monthsLater, toSolar, weeksOf } from '../i18n/solar-hijri';
import { useFormat, useWords } from '../i18n/use-words';

interface SolarCalendarProps {
  /** Where it opens. */
  readonly day: string;
  readonly chosen: string;
  readonly max?: string;
  readonly onChoose: (day: string) => void;
}

const WEEK = 7;
/** Persian runs from the right: what is on the left comes later. */
const STEPS: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => daysLater(day, 1),
  ArrowRight: (day) => daysLater(day, -1),
  ArrowDown: (day) => daysLater(day, WEEK),
  ArrowUp: (day) => daysLater(day, -WEEK),
  PageDown: (day) => monthsLater(day, 1),
  PageUp: (day) => monthsLater(day, -1),
};

const inPersian = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fa-IR-u-ca-persian', { ...options, timeZone: 'UTC' });
const MONTH = inPersian({ month: 'long' });
const YEAR = inPersian({ year: 'numeric' });
const WEEKDAY = inPersian({ weekday: 'narrow' });
const WEEKDAY_LONG = inPersian({ weekday: 'long' });
const SOME_SATURDAY = '2026-03-21';
const WEEKDAYS = Array.from({ length: WEEK }, (_, index) => {
  const day = new Date(daysLater(SOME_SATURDAY, index));
  return { short: WEEKDAY.format(day), long: WEEKDAY_LONG.format(day) };
});

/** A month of the Solar Hijri calendar, by mouse or by the keys of a calendar: arrows, page up and down, Enter. */
export function SolarCalendar({ day, chosen, max, onChoose }: SolarCalendarProps) {
  const say = useWords();
  const [here, setHere] = useState(day);
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [here]);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    setHere(step(here));
  };
  return (
    <Box sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <IconButton
          aria-label={say('ui.day.previousMonth')}
          onClick={() => setHere(monthsLater(here, -1))}
        >
          <ChevronRight />
        </IconButton>
        <Box sx={{ flex: 1, textAlign: 'center', fontWeight: 600 }} aria-live="polite">
          {`${MONTH.format(new Date(here))} ${YEAR.format(new Date(here))}`}
        </Box>
        <IconButton
          aria-label={say('ui.day.nextMonth')}
          onClick={() => setHere(monthsLater(here, 1))}
        >
          <ChevronLeft />
        </IconButton>
      </Box>
      <table ref={grid} role="grid" aria-label={say('ui.day.calendar')} onKeyDown={move}>
        <thead>
          <tr>
            {WEEKDAYS.map(({ short, long }) => (
              <Box key={long} component="th" scope="col" abbr={long} sx={HEAD}>
                {short}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(here).map((week) => (
            <tr key={week.find((one) => one !== null)}>
              {week.map((one, index) => (
                <td key={one ?? index} aria-selected={one !== null && one === chosen}>
                  {one !== null && (
                    <DayButton
                      day={one}
                      isHere={one === here}
                      isChosen={one === chosen}
                      isOut={max !== undefined && one > max}
                      onChoose={onChoose}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

interface DayButtonProps {
  readonly day: string;
  readonly isHere: boolean;
  readonly isChosen: boolean;
  readonly isOut: boolean;
  readonly onChoose: (day: string) => void;
}

function DayButton({ day, isHere, isChosen, isOut, onChoose }: DayButtonProps) {
  const { number, day: wordsOf } = useFormat();
  return (
    <ButtonBase
      tabIndex={isHere ? 0 : -1}
      aria-label={wordsOf(day)}
      aria-disabled={isOut}
      onClick={() => {
        if (!isOut) onChoose(day);
      }}
      sx={{
        width: 36,
        height: 36,
        borderRadius: 1,
        fontSize: 14,
        color: isChosen ? 'primary.contrastText' : 'text.primary',
        backgroundColor: isChosen ? 'primary.main' : 'transparent',
        opacity: isOut ? 0.4 : 1,
        '&:hover': { backgroundColor: isChosen ? 'primary.main' : 'action.hover' },
      }}
    >
      {number(toSolar(day).day)}
    </ButtonBase>
  );
}

const HEAD = { color: 'text.secondary', fontSize: 12, fontWeight: 600, height: 28 } as const;
