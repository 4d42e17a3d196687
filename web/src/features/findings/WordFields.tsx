import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import type { List } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/languages';
import { useWords } from '../../i18n/use-words';
import { DayField } from '../../ui/DayField';
import { SHORTCOMINGS, type Shortcoming } from './finding';
import type { FindingValues, Lack } from './finding-form';

interface WordFieldsProps {
  readonly values: FindingValues;
  readonly lacks: readonly Lack[];
  readonly onChange: (more: Partial<FindingValues>) => void;
}

/** What was found, and the rules that it rests on. */
export const WordFields = (props: WordFieldsProps) => (
  <Box sx={{ display: 'grid', gap: 1 }}>
    <StatementFields {...props} />
    <LawFields {...props} />
  </Box>
);

type NamedText = 'title' | 'description' | 'references' | 'recommendation';

/** By which the keyboard finds a text. */
export const idOf = (name: NamedText): string => `finding-${name}`;

interface TextOfProps extends Pick<WordFieldsProps, 'values' | 'onChange'> {
  readonly name: NamedText;
  readonly more?: TextFieldProps;
}

/** One text of the finding; its writing direction follows what is typed. */
function TextOf({ name, values, onChange, more }: TextOfProps) {
  const say = useWords();
  return (
    <TextField
      id={idOf(name)}
      label={say(`findings.${name}`)}
      value={values[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
      slotProps={{ htmlInput: { dir: 'auto' } }}
      {...more}
    />
  );
}

function StatementFields({ values, onChange }: WordFieldsProps) {
  const say = useWords();
  const text = { values, onChange };
  return (
    <>
      <TextOf
        {...text}
        name="title"
        more={{ required: true, helperText: say('findings.titleHelp') }}
      />
      <TextOf {...text} name="description" more={{ required: true, multiline: true, minRows: 5 }} />
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <TextField
          select
          label={say('findings.language')}
          value={values.language}
          onChange={(event) => onChange({ language: event.target.value as Language })}
        >
          {LANGUAGES.map((language) => (
            <MenuItem key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={say('findings.shortcoming')}
          value={values.shortcomingDomain}
          onChange={(event) =>
            onChange({ shortcomingDomain: event.target.value as Shortcoming | '' })
          }
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{say('findings.fromElement')}</MenuItem>
          {SHORTCOMINGS.map((one) => (
            <MenuItem key={one} value={one}>
              {say(`domain.shortcoming.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <TextOf
        {...text}
        name="references"
        more={{ multiline: true, minRows: 2, helperText: say('findings.referencesHelp') }}
      />
    </>
  );
}

interface Instrument {
  readonly title: string;
  readonly number: string;
}

/** The law, with its number and the day as of which its text was used: a law is amended in the middle of a mission. */
function LawFields({ values, onChange }: WordFieldsProps) {
  const say = useWords();
  const { data } = useQuery({
    queryKey: ['names', 'legal-instruments'],
    queryFn: () => get<List<Instrument>>('/legal-instruments?perPage=200'),
    staleTime: 60_000,
  });
  const instruments = data?.items ?? [];
  const name = (lawInstrument: string) => {
    const lawNumber = instruments.find(({ title }) => title === lawInstrument)?.number;
    onChange({ lawInstrument, ...(lawNumber === undefined ? {} : { lawNumber }) });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '2fr 1fr 1fr' } }}>
      <Autocomplete
        freeSolo
        disableClearable
        options={[...new Set(instruments.map(({ title }) => title))]}
        inputValue={values.lawInstrument}
        onInputChange={(_, text) => name(text)}
        renderInput={(given) => <TextField {...given} label={say('findings.law')} />}
      />
      <TextField
        label={say('findings.lawNumber')}
        value={values.lawNumber}
        onChange={(event) => onChange({ lawNumber: event.target.value })}
      />
      <DayField
        label={say('findings.lawAsOf')}
        value={values.lawAsOf}
        isRequired={values.lawInstrument.trim() !== ''}
        onChange={(lawAsOf) => onChange({ lawAsOf })}
      />
    </Box>
  );
}

/** What the auditors advise, written together with the finding. */
export function RecommendationField({
  values,
  onChange,
}: Pick<WordFieldsProps, 'values' | 'onChange'>) {
  const say = useWords();
  return (
    <TextOf
      values={values}
      onChange={onChange}
      name="recommendation"
      more={{ multiline: true, minRows: 2, helperText: say('findings.recommendHelp') }}
    />
  );
}
