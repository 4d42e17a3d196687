import ArrowBack from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link, useParams } from 'react-router-dom';
import { missionPath } from '../../app/mission-address';
import { useMission } from '../../app/MissionFrame';
import { FailedPage } from '../../app/pages';
import { useFormat, useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { usePlan } from '../corrective-actions/use-plan';
import { PlanPanel } from '../corrective-actions/PlanPanel';
import { EvidencePanel } from '../evidence/EvidencePanel';
import { Comments } from './Comments';
import { isShortfall, type Finding } from './finding';
import { FindingActions } from './FindingActions';
import { FindingDues } from './FindingDues';
import { FindingFacts } from './FindingFacts';
import { useSide } from './use-side';
import { Recommendations } from './Recommendations';
import { Timeline } from './Timeline';
import { useFinding } from './use-findings';

const MOST_STEPS_TOLD = 12;

/** One finding with everything around it, and what this person may do. */
export default function FindingPage() {
  const { findingId = '' } = useParams();
  const { data, error } = useFinding(findingId);
  if (error) return <FailedPage error={error} />;
  return data ? <Whole finding={data} /> : <Skeleton variant="rounded" height={480} />;
}

function Whole({ finding }: { readonly finding: Finding }) {
  const say = useWords();
  const { id, reference, title, missionId, kind } = finding;
  const mission = useMission();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const { isAuditor, isCoordinator, isActionOwner } = useSide(finding.area);
  const { plan } = usePlan(finding);
  const steps = plan?.steps.slice(0, MOST_STEPS_TOLD).map((step) => step.id) ?? [];
  const subjects = [id, ...(plan ? [plan.id, ...steps] : [])];
  return (
    <Page
      title={reference}
      subtitle={<bdi>{mission.title}</bdi>}
      actions={
        <Button
          startIcon={<ArrowBack sx={{ transform: ({ direction }) => MIRROR[direction] }} />}
          component={Link}
          to={missionPath(missionId, 'findings')}
        >
          {say('app.menu.findings')}
        </Button>
      }
    >
      {finding.sscCandidate && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {say('findings.sscLong')}
        </Alert>
      )}
      <Box sx={LAYOUT}>
        <Box sx={COLUMN}>
          {!isWide && <FindingActions finding={finding} />}
          <Statement finding={finding} title={title} />
          <Recommendations finding={finding} />
          {isShortfall(kind) && <PlanPanel finding={finding} />}
          <Comments finding={finding} />
        </Box>
        <Box sx={COLUMN}>
          {isWide && <FindingActions finding={finding} />}
          <FindingDues dues={finding.due} />
          <FindingFacts finding={finding} />
          <EvidencePanel
            missionId={missionId}
            kind="finding"
            id={id}
            mayUpload={isAuditor || isCoordinator || isActionOwner}
          />
          <Timeline missionId={missionId} subjects={subjects} />
        </Box>
      </Box>
    </Page>
  );
}

const MIRROR = { ltr: 'none', rtl: 'scaleX(-1)' } as const;

const LAYOUT = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(280px, 1fr)' },
} as const;

const COLUMN = { display: 'grid', gap: 2, minWidth: 0 } as const;

interface StatementProps {
  readonly finding: Finding;
  readonly title: string;
}

/** What was found, and the rules that it is judged against. */
function Statement({ finding, title }: StatementProps) {
  const say = useWords();
  const { day } = useFormat();
  const { description, references, law } = finding;
  return (
    <Panel title={title}>
      <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
        {description}
      </Typography>
      {references.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {say('findings.references')}
          </Typography>
          <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
            {references.map((reference) => (
              <li key={reference}>
                <bdi>{reference}</bdi>
              </li>
            ))}
          </Box>
        </>
      )}
      {law && (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {say('findings.law')}
          </Typography>
          <Typography>
            <bdi>{[law.instrument, law.number].filter(Boolean).join(' № ')}</bdi>
            {' · '}
            {say('findings.asOf', { day: day(law.asOf) })}
          </Typography>
        </>
      )}
    </Panel>
  );
}
