import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Assessment } from '../../api/types';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import { useMission } from '../../app/MissionFrame';
import { coversArea, useMembership } from '../../app/person';
import { textIn } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';
import { FINDING_KINDS, type FindingKind } from './finding';
import { fromQuestion, type FindingValues, type Lack } from './finding-form';

const ELEMENTS = ['CE-1', 'CE-2', 'CE-3', 'CE-4', 'CE-5', 'CE-6', 'CE-7', 'CE-8'];
const MOST_SHOWN = 60;

interface PlaceFieldsProps {
  readonly values: FindingValues;
  readonly assessment: Assessment | undefined;
  readonly answered: readonly Assessment[];
  readonly lacks: readonly Lack[];
  readonly onChange: (more: Partial<FindingValues>) => void;
}

/** Where the finding belongs: a question brings its area and critical element; without one they are chosen. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { values, assessment, answered, lacks, onChange } = props;
  const say = useWords();
  const isFree = values.question === '';
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <QuestionField assessment={assessment} answered={answered} onChange={onChange} />
      {assessment && (
        <Alert severity={lacks.includes('notUnsatisfactory') ? 'warning' : 'info'}>
          {say('findings.answered', { status: say(`domain.status.${assessment.status}`) })}
          {lacks.includes('notUnsatisfactory') && ` ${say('findings.lack.notUnsatisfactory')}`}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: 'repeat(3, 1fr)' } }}>
        <AreaField values={values} isFree={isFree} onChange={onChange} />
        <ElementField values={values} isFree={isFree} onChange={onChange} />
        <TextField
          select
          required
          label={say('findings.kind')}
          value={values.kind}
          onChange={(event) => onChange({ kind: event.target.value as FindingKind })}
        >
          {FINDING_KINDS.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {say(`domain.kind.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </Box>
  );
}

type QuestionFieldProps = Pick<PlaceFieldsProps, 'assessment' | 'answered' | 'onChange'>;

function QuestionField({ assessment, answered, onChange }: QuestionFieldProps) {
  const say = useWords();
  const { language } = useLanguage();
  const { id } = useMission();
  const membership = useMembership(id);
  const wordsOf = ({ question, area, topic }: Assessment) =>
    `${question} · ${area} · ${textIn(topic, language)}`;
  const filterOptions = createFilterOptions<Assessment>({
    limit: MOST_SHOWN,
    stringify: ({ question, area, topic }) => [question, area, ...Object.values(topic)].join(' '),
  });
  return (
    <Autocomplete
      options={answered.filter(({ area }) => coversArea(membership, area))}
      value={assessment ?? null}
      getOptionKey={({ question }) => question}
      getOptionLabel={wordsOf}
      isOptionEqualToValue={(one, other) => one.question === other.question}
      filterOptions={filterOptions}
      noOptionsText={say('findings.noneFound')}
      clearText={say('findings.noQuestion')}
      openText={say('findings.question')}
      closeText={say('ui.close')}
      onChange={(_, chosen) => onChange(chosen ? fromQuestion(chosen) : { question: '' })}
      renderInput={(given) => (
        <TextField
          {...given}
          label={say('findings.question')}
          helperText={say('findings.questionHelp')}
        />
      )}
    />
  );
}

interface PartProps {
  readonly values: FindingValues;
  readonly isFree: boolean;
  readonly onChange: (more: Partial<FindingValues>) => void;
}

function AreaField({ values, isFree, onChange }: PartProps) {
  const say = useWords();
  const nameOf = useAreaName();
  const { id, areas } = useMission();
  const membership = useMembership(id);
  return (
    <TextField
      select
      required
      label={say('findings.area')}
      value={values.area}
      disabled={!isFree}
      onChange={(event) => onChange({ area: event.target.value })}
    >
      {areas
        .filter((area) => coversArea(membership, area))
        .map((area) => (
          <MenuItem key={area} value={area}>
            {area} – {nameOf(area)}
          </MenuItem>
        ))}
    </TextField>
  );
}

function ElementField({ values, isFree, onChange }: PartProps) {
  const say = useWords();
  const nameOf = useCriticalElementName();
  return (
    <TextField
      select
      label={say('findings.criticalElement')}
      value={values.criticalElement}
      disabled={!isFree}
      onChange={(event) => onChange({ criticalElement: event.target.value })}
    >
      <MenuItem value="">{say('findings.noElement')}</MenuItem>
      {ELEMENTS.map((element) => (
        <MenuItem key={element} value={element}>
          {element} – {nameOf(element)}
        </MenuItem>
      ))}
    </TextField>
  );
}
