import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { DueLine } from '../../app/DueLine';
import { useOrganizationName } from '../../app/organizations';
import { useMembership, usePerson } from '../../app/person';
import { useFormat, useWords } from '../../i18n/use-words';
import { EvidenceDrop, EvidenceList } from '../evidence/EvidenceFiles';
import { isEnded, type Finding } from '../findings/finding';
import { useSide } from '../findings/use-side';
import { JudgeStep } from './JudgeStep';
import { mayReport } from './may';
import type { Step } from './plan';
import { ReportDialog } from './ReportDialog';
import { StepChip } from './StepChip';

interface StepListProps {
  readonly finding: Finding;
  readonly steps: readonly Step[];
}

/** What is done, in order, with how far it is. */
export const StepList = ({ finding, steps }: StepListProps) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
    {steps.map((step) => (
      <StepCard key={step.id} finding={finding} step={step} />
    ))}
  </Box>
);

interface StepCardProps {
  readonly finding: Finding;
  readonly step: Step;
}

function StepCard({ finding, step }: StepCardProps) {
  const say = useWords();
  const { number, percent } = useFormat();
  const { position, action, actionOffice, owner, progress, stateReason, state } = step;
  const organizationName = useOrganizationName();
  const office = actionOffice ?? (step.actionOfficeId && organizationName(step.actionOfficeId));
  return (
    <Paper variant="outlined" component="li" sx={{ p: 1.5, display: 'grid', gap: 0.5 }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <Typography component="strong" sx={{ fontWeight: 600 }}>
          {number(position)}.
        </Typography>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>
            <bdi>{action}</bdi>
          </Typography>
          <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
            <bdi>{office}</bdi>
            {owner && (
              <>
                {' · '}
                <bdi>{owner.name}</bdi>
              </>
            )}
          </Typography>
          <StepDays step={step} />
          {step.due && <DueLine due={step.due} />}
          {step.evidenceReference !== null && (
            <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
              {say('plans.evidenceReference')}: <bdi>{step.evidenceReference}</bdi>
            </Typography>
          )}
        </Box>
        <StepChip state={state} />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <LinearProgress
          variant="determinate"
          value={progress}
          aria-label={say('plans.progressOf', { number: number(position) })}
          sx={{ flex: 1, height: 6, borderRadius: 3 }}
        />
        <Typography variant="caption">{percent(progress, 0)}</Typography>
      </Box>
      {stateReason !== null && (
        <Typography variant="body2" color="error" dir="auto">
          {stateReason}
        </Typography>
      )}
      <EvidenceList proof={{ kind: 'step', id: step.id }} />
      <StepActs finding={finding} step={step} />
    </Paper>
  );
}

function StepDays({ step }: { readonly step: Step }) {
  const say = useWords();
  const { day } = useFormat();
  const { estimatedOn, revisedOn, revisionReason, completedOn } = step;
  const said = [
    say('plans.estimated', { day: day(estimatedOn) }),
    revisedOn !== null && say('plans.revised', { day: day(revisedOn) }),
    completedOn !== null && say('plans.completed', { day: day(completedOn) }),
  ];
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        {said.filter((one) => one !== false).join(' · ')}
      </Typography>
      {revisionReason !== null && (
        <Typography variant="caption" color="textSecondary" component="p" dir="auto" sx={{ m: 0 }}>
          {revisionReason}
        </Typography>
      )}
    </>
  );
}

/** What this person may do with the step. */
function StepActs({ finding, step }: StepCardProps) {
  const say = useWords();
  const side = useSide(finding.area);
  const { id } = usePerson();
  const membership = useMembership(finding.missionId);
  const [isReporting, setReporting] = useState(false);
  const [isBringing, setBringing] = useState(false);
  const reports = mayReport(side, finding.state, step, id);
  const mayBring =
    membership !== undefined && membership.role !== 'viewer' && !isEnded(finding.state);
  const judges = step.allowedTransitions.length > 0;
  if (!reports && !mayBring && !judges) return null;
  return (
    <Box className="no-print">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
        {reports && (
          <Button variant="contained" onClick={() => setReporting(true)}>
            {say('plans.report')}
          </Button>
        )}
        <JudgeStep step={step} />
        {mayBring && (
          <Button
            variant="outlined"
            aria-expanded={isBringing}
            onClick={() => setBringing(!isBringing)}
          >
            {say('plans.attach')}
          </Button>
        )}
      </Box>
      {isBringing && (
        <EvidenceDrop missionId={finding.missionId} proof={{ kind: 'step', id: step.id }} />
      )}
      {isReporting && (
        <ReportDialog finding={finding} step={step} onClose={() => setReporting(false)} />
      )}
    </Box>
  );
}
