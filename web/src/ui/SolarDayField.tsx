import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { readSolar, writeSolar } from '../i18n/solar-hijri';
import { useFormat, useWords } from '../i18n/use-words';
import type { DayFieldProps } from './day-field-props';
import { SolarCalendar } from './SolarCalendar';

const written = (day: string): string => (day === '' ? '' : writeSolar(day));
const today = (): string => new Date().toISOString().slice(0, 10);

/** A day of the Solar Hijri calendar: typed, or chosen from a month. What is no day is none, and the field says so. */
export function SolarDayField(props: DayFieldProps) {
  const { id, label, value, max, isRequired = false, onChange } = props;
  const typing = useTyped(props);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const say = useWords();
  const open = say('ui.day.open', { label });
  const choose = (day: string) => {
    setAnchor(null);
    typing.set(written(day));
    onChange(day);
  };
  return (
    <>
      <TextField
        {...(id === undefined ? {} : { id })}
        label={label}
        value={typing.text}
        required={isRequired}
        error={typing.fault !== undefined}
        helperText={typing.fault ?? typing.help}
        onChange={(event) => typing.type(event.target.value)}
        onBlur={typing.leave}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { dir: 'ltr', autoComplete: 'off', placeholder: say('ui.day.pattern') },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  edge="end"
                  aria-label={open}
                  aria-haspopup="dialog"
                  onClick={(event) => setAnchor(event.currentTarget)}
                >
                  <CalendarMonthOutlined fontSize="small" />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
        sx={{ '& input': { textAlign: 'end' } }}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': open } }}
      >
        <SolarCalendar
          day={value === '' ? (max ?? today()) : value}
          chosen={value}
          {...(max === undefined ? {} : { max })}
          onChoose={choose}
        />
      </Popover>
    </>
  );
}

/** What stands in the field, which is not a day before all of it is typed. */
function useTyped({ value, max, help, error, onChange, onLeave }: DayFieldProps) {
  const say = useWords();
  const { day } = useFormat();
  const [text, setText] = useState(written(value));
  const [hasLeft, setLeft] = useState(false);
  const said = useRef(value);
  useEffect(() => {
    // Set from elsewhere: what was typed here is gone.
    if (value !== said.current) setText(written(value));
    said.current = value;
  }, [value]);
  const read = readSolar(text);
  const isLate = max !== undefined && read !== null && read > max;
  const set = (typed: string) => {
    setText(typed);
    setLeft(false);
    said.current = readSolar(typed) ?? '';
  };
  const lack = isLate
    ? say('ui.day.tooLate', { day: day(max) })
    : say('ui.day.write', { example: '۱۴۰۵/۰۱/۳۱' });
  const isAmiss = text !== '' && (read === null || isLate);
  return {
    text,
    set,
    fault: hasLeft && isAmiss ? lack : error,
    help: read === null || isLate ? help : day(read),
    type: (typed: string) => {
      set(typed);
      const typedDay = readSolar(typed);
      onChange(typedDay === null || (max !== undefined && typedDay > max) ? '' : typedDay);
    },
    leave: () => {
      if (read !== null) setText(written(read));
      setLeft(true);
      onLeave?.();
    },
  };
}
