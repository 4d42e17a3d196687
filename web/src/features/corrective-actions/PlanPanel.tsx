import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { missionPath } from '../../app/mission-address';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import type { Finding } from '../findings/finding';
import { mayReviewPlan, mayWritePlan } from './may';
import type { Plan } from './plan';
import { PlanTimeline } from './PlanTimeline';
import { StepList } from './StepList';
import { usePlan } from './use-plan';
import { useSide } from '../findings/use-side';

/** The State's answer to the finding, as far as it has come. */
export function PlanPanel({ finding }: { readonly finding: Finding }) {
  const say = useWords();
  const explain = useProblemWords();
  const side = useSide(finding.area);
  const { plan, error, isLoading } = usePlan(finding);
  const mayWrite = mayWritePlan(side, finding.state);
  const isNone = !isLoading && error === null && plan === null;
  return (
    <Panel
      title={say('plans.title')}
      actions={(plan !== null || mayWrite) && <PlanLink finding={finding} mayWrite={mayWrite} />}
    >
      {error !== null && <Typography color="error">{explain(error)}</Typography>}
      {isLoading && <Skeleton variant="rounded" height={120} />}
      {isNone && (
        <Typography color="textSecondary">
          {say(mayWrite ? 'plans.noneWrite' : 'plans.none')}
        </Typography>
      )}
      {plan && <WrittenPlan finding={finding} plan={plan} />}
    </Panel>
  );
}

interface PlanLinkProps {
  readonly finding: Finding;
  readonly mayWrite: boolean;
}

/** The way to the plan, by what this person does there. */
function PlanLink({ finding, mayWrite }: PlanLinkProps) {
  const say = useWords();
  const mayReview = mayReviewPlan(useSide(finding.area), finding.state);
  const word = mayWrite ? 'plans.write' : mayReview ? 'plans.review' : 'plans.open';
  return (
    <Button
      className="no-print"
      variant={mayWrite || mayReview ? 'contained' : 'outlined'}
      component={Link}
      to={`${missionPath(finding.missionId, 'findings')}/${finding.id}/plan`}
    >
      {say(word)}
    </Button>
  );
}

interface WrittenPlanProps {
  readonly finding: Finding;
  readonly plan: Plan;
}

export function WrittenPlan({ finding, plan }: WrittenPlanProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <PlanWords plan={plan} />
      <PlanTimeline steps={plan.steps} dueOn={finding.dueOn} />
      <StepList finding={finding} steps={plan.steps} />
    </Box>
  );
}

function PlanWords({ plan }: { readonly plan: Plan }) {
  const say = useWords();
  const { number, instant } = useFormat();
  const { state, revision, acceptedAt, rootCause, summary, coordinator } = plan;
  const facts = [
    say(`plans.state.${state}`),
    revision > 0 && say('plans.revision', { number: number(revision) }),
    acceptedAt !== null && say('plans.acceptedAt', { time: instant(acceptedAt) }),
  ];
  return (
    <div>
      <Typography variant="caption" color="textSecondary">
        {facts.filter(Boolean).join(' · ')}
        {coordinator && (
          <>
            {' · '}
            {say('plans.coordinator')}: <bdi>{coordinator.name}</bdi>
          </>
        )}
      </Typography>
      {rootCause !== null && <Text title={say('plans.rootCause')} text={rootCause} />}
      {summary !== null && <Text title={say('plans.summary')} text={summary} />}
    </div>
  );
}

interface TextProps {
  readonly title: string;
  readonly text: string;
}

const Text = ({ title, text }: TextProps) => (
  <>
    <Typography variant="h3" sx={{ mt: 1 }}>
      {title}
    </Typography>
    <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
      {text}
    </Typography>
  </>
);
