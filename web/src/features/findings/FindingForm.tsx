import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';
import { Link } from 'react-router-dom';
import type { Kept } from '../../app/kept';
import { useProblemWords } from '../../app/problem-words';
import { useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import type { FindingValues, Lack } from './finding-form';
import { FollowUpFields } from './FollowUpFields';
import { WordFields } from './WordFields';

interface FindingFormProps {
  readonly kept: Kept<FindingValues>;
  /** Left out for a finding that is not recorded yet. */
  readonly findingId?: string;
  readonly lacks: readonly Lack[];
  readonly failure: unknown;
  readonly isBusy: boolean;
  /** Whether the words are known to the State and stay as they are. */
  readonly isFrozen?: boolean;
  /** Where the finding belongs; left out where that is settled. */
  readonly place?: ReactNode;
  readonly more?: ReactNode;
  readonly backTo: string;
  readonly onSubmit: (event: SyntheticEvent) => void;
  readonly onDiscard: () => void;
}

/** The words of a finding, and how it is followed up. What is typed is kept until it is saved. */
export function FindingForm(props: FindingFormProps) {
  const {
    kept,
    lacks,
    failure,
    isFrozen = false,
    findingId,
    place,
    more,
    onSubmit,
    onDiscard,
  } = props;
  const say = useWords();
  const explain = useProblemWords();
  const { values, change, isChanged, isRestored } = kept;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (lacks.length === 0) onSubmit(event);
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={press}
      sx={{ display: 'grid', gap: 2, maxWidth: 960 }}
    >
      {isRestored && isChanged && (
        <Alert
          severity="info"
          action={<Button onClick={onDiscard}>{say('findings.discard')}</Button>}
        >
          {say('findings.restored')}
        </Alert>
      )}
      {place && <Panel title={say('findings.place')}>{place}</Panel>}
      <Panel title={say('findings.statement')}>
        {isFrozen ? (
          <Typography color="textSecondary">{say('findings.frozen')}</Typography>
        ) : (
          <WordFields values={values} lacks={lacks} onChange={change} />
        )}
        {more}
      </Panel>
      <Panel title={say('findings.followUp')}>
        <FollowUpFields values={values} findingId={findingId} onChange={change} />
      </Panel>
      {failure !== null && <Alert severity="error">{explain(failure)}</Alert>}
      <Buttons {...props} />
    </Box>
  );
}

function Buttons({ kept, lacks, isBusy, backTo }: FindingFormProps) {
  const say = useWords();
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 1,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        backgroundColor: 'background.default',
      }}
    >
      <Typography role="status" variant="caption" color="textSecondary" sx={{ flex: '1 1 200px' }}>
        {lacks.length > 0
          ? say('findings.lacks', {
              what: lacks.map((lack) => say(`findings.lack.${lack}`)).join(' · '),
            })
          : kept.isChanged && say('findings.unsaved')}
      </Typography>
      <Button component={Link} to={backTo}>
        {say('ui.cancel')}
      </Button>
      <Button type="submit" variant="contained" disabled={isBusy || lacks.length > 0}>
        {say('ui.save')}
      </Button>
    </Box>
  );
}
