import AddOutlined from '@mui/icons-material/AddOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { Link, useSearchParams } from 'react-router-dom';
import { CsvButton } from '../../app/CsvButton';
import { missionPath } from '../../app/mission-address';
import { useMission } from '../../app/MissionFrame';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { filtersIn, findingsPath } from './filters';
import { dayOf, type Finding } from './finding';
import { FindingBoard } from './FindingBoard';
import { FindingFilters, useFilter } from './FindingFilters';
import { FindingList } from './FindingList';
import { useSide } from './use-side';
import { SavedViews } from './SavedViews';

/** Everything that the mission states, as a list or by where it is in its life. */
export default function FindingsPage() {
  const say = useWords();
  const mission = useMission();
  const { isAuditor } = useSide();
  const [address] = useSearchParams();
  const set = useFilter();
  const filters = filtersIn(address);
  const isBoard = address.get('view') === 'board';
  const here = missionPath(mission.id, 'findings');
  const linkTo = ({ id }: Finding) => `${here}/${id}`;
  return (
    <Page
      title={say('app.menu.findings')}
      subtitle={<bdi>{mission.title}</bdi>}
      actions={
        <>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={isBoard ? 'board' : 'list'}
            aria-label={say('findings.view')}
            onChange={(_, view: string | null) => view && set('view', view === 'board' ? view : '')}
          >
            <ToggleButton value="list" sx={TOGGLE}>
              {say('findings.list')}
            </ToggleButton>
            <ToggleButton value="board" sx={TOGGLE}>
              {say('findings.board')}
            </ToggleButton>
          </ToggleButtonGroup>
          <SavedViews />
          <ExportButton />
          {isAuditor && (
            <Button
              variant="contained"
              startIcon={<AddOutlined />}
              component={Link}
              to={`${here}/new`}
            >
              {say('findings.raise')}
            </Button>
          )}
        </>
      }
    >
      <Paper elevation={1} sx={{ p: 1.5, mb: 1.5 }}>
        <FindingFilters filters={filters} />
      </Paper>
      <Box sx={{ minWidth: 0 }}>
        {isBoard ? (
          <FindingBoard
            filters={filters}
            linkTo={linkTo}
            listOf={(state) => `${here}?state=${state}`}
          />
        ) : (
          <FindingList filters={filters} linkTo={linkTo} />
        )}
      </Box>
    </Page>
  );
}

const TOGGLE = { py: 0.5, px: 1.5 } as const;

/** Everything that the filters let through, not only the page in sight. */
function ExportButton() {
  const say = useWords();
  const [address] = useSearchParams();
  const { id, reference } = useMission();
  return (
    <CsvButton
      label={say('findings.export')}
      path={findingsPath(id, filtersIn(address), dayOf(new Date()))}
      name={`${reference} ${say('app.menu.findings')}`}
    />
  );
}
