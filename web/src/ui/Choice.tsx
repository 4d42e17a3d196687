import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useFormat, useWords } from '../i18n/use-words';

/** Room for the whole label and the arrow, whatever the language; a letter is about as wide as a digit. */
const wideEnough = (label: string, width: number): string =>
  `max(${String(width)}px, calc(${String(label.length)}ch + 64px))`;

interface ChoiceProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly string[];
  /** The name that stands beside the code. */
  readonly nameOf?: (option: string) => string;
  /** The word that stands for the option. */
  readonly wordOf?: (option: string) => string;
  readonly onChoose: (value: string) => void;
  readonly width?: number;
}

/** One of several, or all of them. An address may name more than one; they are then shown by their codes. */
export function Choice(props: ChoiceProps) {
  const { label, value, options, nameOf, wordOf, onChoose, width = 160 } = props;
  const say = useWords();
  const { list } = useFormat();
  const [first] = value;
  const chosen = first !== undefined && value.length === 1 && options.includes(first) ? first : '';
  const wordsOf = (option: string) => wordOf?.(option) ?? option;
  return (
    <TextField
      select
      label={value.length > 1 ? `${label}: ${list(value.map(wordsOf))}` : label}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { renderValue: (one) => wordsOf(String(one)) } }}
      sx={{ width: wideEnough(label, width), m: 0 }}
    >
      <MenuItem value="">{say('ui.all')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {wordOf?.(option) ?? `${option} – ${nameOf?.(option) ?? ''}`}
        </MenuItem>
      ))}
    </TextField>
  );
}
