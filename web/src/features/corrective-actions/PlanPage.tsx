import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link, useParams } from 'react-router-dom';
import { DueLine } from '../../app/DueLine';
import { missionPath } from '../../app/mission-address';
import { FailedPage } from '../../app/pages';
import { useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import type { Finding } from '../findings/finding';
import { useSide } from '../findings/use-side';
import { StateChip } from '../findings/StateChip';
import { useFinding } from '../findings/use-findings';
import { AddStep } from './AddStep';
import { CheckPanel } from './CheckPanel';
import { mayAddStep, mayReviewPlan, mayWritePlan } from './may';
import type { Plan } from './plan';
import { PlanEditor } from './PlanEditor';
import { WrittenPlan } from './PlanPanel';
import { Reviews } from './Reviews';
import { ReviewForm } from './ReviewForm';
import { Revisions } from './Revisions';
import { COLUMN, LAYOUT } from './plan-layout';
import { usePlan } from './use-plan';

/** The State's answer to one finding: written, reviewed, carried out. */
export default function PlanPage() {
  const { findingId = '' } = useParams();
  const { data: finding, error } = useFinding(findingId);
  if (error) return <FailedPage error={error} />;
  return finding ? <Answered finding={finding} /> : <Skeleton variant="rounded" height={480} />;
}

function Answered({ finding }: { readonly finding: Finding }) {
  const { plan, error, isLoading } = usePlan(finding);
  if (error) return <FailedPage error={error} />;
  return <Whole finding={finding} plan={plan} isWaiting={isLoading} />;
}

interface AnsweredProps {
  readonly finding: Finding;
  readonly plan: Plan | null;
}

interface WholeProps extends AnsweredProps {
  readonly isWaiting: boolean;
}

function Whole({ finding, plan, isWaiting }: WholeProps) {
  const say = useWords();
  const side = useSide(finding.area);
  const { reference, title, state, missionId, id } = finding;
  const to = `${missionPath(missionId, 'findings')}/${id}`;
  // A plan that nobody has begun is due as well: the finding tells.
  const due = finding.due?.find(({ what }) => what === 'cap');
  return (
    <Page
      title={say('plans.titleOf', { reference })}
      subtitle={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <bdi>{title}</bdi>
          <StateChip state={state} />
          {due && <DueLine due={due} />}
        </Box>
      }
      actions={
        <Button
          startIcon={<ArrowBack sx={{ transform: ({ direction }) => MIRROR[direction] }} />}
          component={Link}
          to={to}
        >
          <bdi>{reference}</bdi>
        </Button>
      }
    >
      {isWaiting && <Skeleton variant="rounded" height={480} />}
      {!isWaiting && mayWritePlan(side, state) && (
        <PlanEditor key={id} finding={finding} plan={plan} />
      )}
      {!isWaiting && !mayWritePlan(side, state) && <ReadPlan finding={finding} plan={plan} />}
    </Page>
  );
}

const MIRROR = { ltr: 'none', rtl: 'scaleX(-1)' } as const;

/** The plan for those who do not write it now. */
function ReadPlan({ finding, plan }: AnsweredProps) {
  const say = useWords();
  const side = useSide(finding.area);
  if (!plan) return <EmptyState title={say('plans.title')} text={say('plans.none')} />;
  return (
    <Box sx={LAYOUT}>
      <Box sx={COLUMN}>
        <Panel title={say('plans.title')}>
          <WrittenPlan finding={finding} plan={plan} />
          {mayAddStep(side, finding.state) && <AddStep finding={finding} />}
        </Panel>
        {plan.revision > 1 && <Revisions findingId={finding.id} />}
      </Box>
      <Box sx={COLUMN}>
        {mayReviewPlan(side, finding.state) && <ReviewForm finding={finding} plan={plan} />}
        <CheckPanel findingId={finding.id} version={plan.version} />
        <Reviews findingId={finding.id} />
        <Panel title={say('plans.finding')}>
          <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
            {finding.description}
          </Typography>
        </Panel>
      </Box>
    </Box>
  );
}
