import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import Close from '@mui/icons-material/Close';
import { useState } from 'react';
import { DataTable, useGetList } from 'react-admin';
import type { Schemas } from '../../api/types';
import { useAreaName, useAreas, useCriticalElements } from '../../app/catalogue';
import { FilterChoice, SearchInput } from '../../app/records/inputs';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { YesNoFilter } from '../../app/records/YesNoFilter';
import { textIn } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';

type Question = Schemas['QuestionResponse'];
type Show = (question: Question) => void;

/** Every protocol question of an edition, to read. */
export function QuestionList() {
  const say = useWords();
  const [shown, setShown] = useState<Question | null>(null);
  return (
    <>
      <RecordList
        resource="questions"
        title={say('administration.questions.title')}
        help={say('administration.questions.help')}
        empty={say('administration.questions.empty')}
        sort={{ field: 'number', order: 'ASC' }}
        filters={<QuestionFilters />}
        columns={useColumns(setShown)}
      />
      <Drawer anchor="right" open={shown !== null} onClose={() => setShown(null)}>
        {shown && <QuestionDetail question={shown} onClose={() => setShown(null)} />}
      </Drawer>
    </>
  );
}

function QuestionFilters() {
  const say = useWords();
  const { data: editions = [] } = useGetList('editions', {
    sort: { field: 'code', order: 'DESC' },
  });
  const areas = useAreas();
  const elements = useCriticalElements();
  const named = (all: typeof areas) =>
    all.map(({ code, name }) => ({ id: code, name: `${code} · ${name}` }));
  return (
    <>
      <SearchInput help={say('administration.questions.search')} />
      <FilterChoice
        source="edition"
        label={say('administration.fields.edition')}
        choices={editions.map(({ code }) => ({ id: String(code), name: String(code) }))}
      />
      <FilterChoice
        source="area"
        label={say('administration.fields.area')}
        choices={named(areas)}
      />
      <FilterChoice
        source="criticalElement"
        label={say('administration.fields.criticalElement')}
        choices={named(elements)}
      />
      <YesNoFilter source="priority" label={say('administration.fields.priority')} />
      <YesNoFilter source="onSiteOnly" label={say('administration.fields.onSiteOnly')} />
    </>
  );
}

function useColumns(show: Show) {
  const say = useWords();
  const { language } = useLanguage();
  const areaName = useAreaName();
  return [
    <DataTable.Col
      key="number"
      source="number"
      label={say('administration.fields.number')}
      render={(question: Question) => (
        <Link component="button" onClick={() => show(question)} sx={{ fontWeight: 600 }}>
          {question.number}
        </Link>
      )}
    />,
    <DataTable.Col
      key="area"
      source="area"
      label={say('administration.fields.area')}
      render={({ area }: Question) => <span title={areaName(area)}>{area}</span>}
    />,
    <DataTable.Col
      key="element"
      source="criticalElement"
      label={say('administration.fields.criticalElement')}
      sx={MEDIUM}
    />,
    <DataTable.Col
      key="topic"
      source="topic"
      label={say('administration.fields.topic')}
      disableSort
      render={({ topic }: Question) => <bdi>{textIn(topic, language)}</bdi>}
    />,
    <DataTable.Col
      key="priority"
      source="priority"
      label={say('administration.fields.priority')}
      sx={MEDIUM}
      render={({ priority }: Question) => (priority ? say('records.yes') : null)}
    />,
    <DataTable.Col
      key="onSite"
      source="onSiteOnly"
      label={say('administration.fields.onSiteOnly')}
      sx={WIDE}
      render={({ onSiteOnly }: Question) => (onSiteOnly ? say('records.yes') : null)}
    />,
    <DataTable.Col
      key="references"
      source="referencesText"
      label={say('administration.fields.references')}
      disableSort
      sx={WIDE}
    />,
  ];
}

interface QuestionDetailProps {
  readonly question: Question;
  readonly onClose: () => void;
}

function QuestionDetail({ question, onClose }: QuestionDetailProps) {
  const say = useWords();
  const { language } = useLanguage();
  const areaName = useAreaName();
  const { number, area, criticalElement, priority, onSiteOnly, topic, wording } = question;
  return (
    <Box sx={{ width: 'min(480px, 100vw)', p: 3, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {number} · <bdi>{textIn(topic, language)}</bdi>
        </Typography>
        <IconButton aria-label={say('ui.close')} onClick={onClose} autoFocus>
          <Close />
        </IconButton>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Chip label={`${area} · ${areaName(area)}`} />
        {criticalElement !== null && <Chip label={criticalElement} />}
        {priority && <Chip label={say('administration.fields.priority')} />}
        {onSiteOnly && <Chip label={say('administration.fields.onSiteOnly')} />}
      </Box>
      <Typography dir="auto">
        {wording ? textIn(wording, language) : say('administration.questions.noWording')}
      </Typography>
      <Typography variant="h3">{say('administration.fields.references')}</Typography>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 3 }}>
        {question.references.map(({ text }) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </Box>
      {question.evidenceItems.length > 0 && (
        <Typography variant="h3">{say('administration.questions.guidance')}</Typography>
      )}
      <Box component="ol" sx={{ m: 0, paddingInlineStart: 3 }}>
        {question.evidenceItems.map(({ position, text }) => (
          <li key={position} dir="auto">
            {text}
          </li>
        ))}
      </Box>
    </Box>
  );
}
