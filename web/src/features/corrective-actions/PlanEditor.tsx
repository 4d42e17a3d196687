import AddOutlined from '@mui/icons-material/AddOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useProblemWords } from '../../app/problem-words';
import { useLanguage, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import type { Finding } from '../findings/finding';
import { CheckPanel } from './CheckPanel';
import { CoordinatorField } from './CoordinatorField';
import type { Plan } from './plan';
import { movedStep, newStep, withStep, type StepValues } from './plan-form';
import { PlanClashDialog } from './PlanClashDialog';
import { COLUMN, LAYOUT } from './plan-layout';
import { PlanTimeline } from './PlanTimeline';
import { RemovedStep, type Removed } from './RemovedStep';
import { Reviews } from './Reviews';
import { Revisions } from './Revisions';
import { StepEditor } from './StepEditor';
import { SubmitPlan } from './SubmitPlan';
import { usePlanDraft, type PlanDraft } from './use-plan-draft';

interface PlanEditorProps {
  readonly finding: Finding;
  readonly plan: Plan | null;
}

/** Writes a plan, with what is weak in it beside. */
export function PlanEditor({ finding, plan }: PlanEditorProps) {
  const say = useWords();
  const { language } = useLanguage();
  const draft = usePlanDraft(finding.id, plan, language);
  return (
    <Box sx={LAYOUT}>
      <Box sx={COLUMN}>
        <Panel title={say('plans.why')}>
          <PlanTexts finding={finding} draft={draft} />
        </Panel>
        <Steps finding={finding} draft={draft} />
        <SaveLine draft={draft} />
      </Box>
      <Box sx={{ ...COLUMN, position: { lg: 'sticky' }, top: 72 }}>
        <SubmitPlan finding={finding} draft={draft} />
        <CheckPanel findingId={finding.id} version={draft.version} />
        <Reviews findingId={finding.id} />
        <Panel title={say('plans.finding')}>
          <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
            {finding.description}
          </Typography>
        </Panel>
        {(plan?.revision ?? 0) > 1 && <Revisions findingId={finding.id} />}
      </Box>
      {draft.clash && <PlanClashDialog clash={draft.clash} onSettle={draft.settle} />}
    </Box>
  );
}

interface PartProps {
  readonly finding: Finding;
  readonly draft: PlanDraft;
}

function PlanTexts({ finding, draft: { values, change } }: PartProps) {
  const say = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextField
        id="plan-rootCause"
        multiline
        minRows={3}
        label={say('plans.rootCause')}
        helperText={say('plans.rootCauseHelp')}
        value={values.rootCause}
        onChange={(event) => change({ rootCause: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <TextField
        id="plan-summary"
        multiline
        minRows={2}
        label={say('plans.summary')}
        value={values.summary}
        onChange={(event) => change({ summary: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <CoordinatorField missionId={finding.missionId} values={values} onChange={change} />
    </Box>
  );
}

function Steps({ finding, draft: { values, change } }: PartProps) {
  const say = useWords();
  const { steps } = values;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const put = (index: number, more: Partial<StepValues>) =>
    change({ steps: steps.map((step, at) => (at === index ? { ...step, ...more } : step)) });
  const dated = steps.map(({ estimatedOn }, index) => ({
    position: index + 1,
    estimatedOn: estimatedOn === '' ? null : estimatedOn,
  }));
  return (
    <Panel title={say('plans.steps')}>
      <Box id="plan-steps" tabIndex={-1} sx={{ display: 'grid', gap: 1.5 }}>
        <PlanTimeline steps={dated} dueOn={finding.dueOn} />
        {steps.map((step, index) => (
          <StepEditor
            key={step.key}
            finding={finding}
            step={step}
            index={index}
            isLast={index === steps.length - 1}
            onChange={(more) => put(index, more)}
            onMove={(by) => change({ steps: movedStep(steps, index, by) })}
            onRemove={() => {
              change({ steps: steps.filter((_, at) => at !== index) });
              setRemoved({ step, index });
            }}
          />
        ))}
        {steps.length === 0 && (
          <Typography color="textSecondary">{say('plans.noSteps')}</Typography>
        )}
        <Button
          variant="outlined"
          startIcon={<AddOutlined />}
          sx={{ justifySelf: 'start' }}
          onClick={() => {
            flushSync(() => change({ steps: [...steps, newStep(crypto.randomUUID())] }));
            document.getElementById(`plan-steps-${String(steps.length)}-action`)?.focus();
          }}
        >
          {say('plans.addStep')}
        </Button>
      </Box>
      {removed && (
        <RemovedStep
          key={removed.step.key}
          removed={removed}
          onPutBack={() => {
            change({ steps: withStep(steps, removed) });
            setRemoved(null);
          }}
          onClose={() => setRemoved(null)}
        />
      )}
    </Panel>
  );
}

/** Whether the server has what is typed. */
function SaveLine({ draft }: { readonly draft: PlanDraft }) {
  const say = useWords();
  const explain = useProblemWords();
  const { isSaving, isChanged, failure, version, save } = draft;
  const [isTold, setTold] = useState(false);
  const word = isSaving ? 'plans.saving' : isChanged ? 'plans.unsaved' : 'plans.saved';
  return (
    <>
      {failure !== null && <Alert severity="error">{explain(failure)}</Alert>}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography role="status" variant="caption" color="textSecondary" sx={{ flex: 1 }}>
          {(version > 0 || isChanged || isTold) && say(word)}
        </Typography>
        <Button
          disabled={isSaving || !isChanged}
          onClick={() => {
            setTold(true);
            void save();
          }}
        >
          {say('ui.save')}
        </Button>
      </Box>
    </>
  );
}
