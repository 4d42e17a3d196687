import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { fieldIdOf, stepOf, wordOfWarning } from './check-words';
import { CRITERIA, type Warning } from './plan';
import { useCheck } from './use-plan';

interface CheckPanelProps {
  readonly findingId: string;
  /** The version that is looked through; 0 where there is none yet. */
  readonly version: number;
}

/** What is mechanically weak in the plan, by the criteria of a review. */
export function CheckPanel({ findingId, version }: CheckPanelProps) {
  const say = useWords();
  const { data } = useCheck(findingId, version);
  return (
    <Panel title={say('plans.check')} help={say('plans.checkHelp')}>
      <Box role="status" aria-live="polite" sx={{ display: 'grid', gap: 1.5 }}>
        {!data && <Typography color="textSecondary">{say('plans.checkLater')}</Typography>}
        {data?.warnings.length === 0 && (
          <Typography sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <CheckCircleOutlined sx={{ color: 'success.main' }} fontSize="small" />
            {say('plans.checkClean')}
          </Typography>
        )}
        {CRITERIA.map((criterion) => {
          const found = data?.warnings.filter((one) => one.criterion === criterion) ?? [];
          return found.length === 0 ? null : (
            <div key={criterion}>
              <Typography variant="h3">{say(`plans.criterion.${criterion}`)}</Typography>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
                {found.map((warning) => (
                  <Weakness key={`${warning.code} ${warning.pointer}`} warning={warning} />
                ))}
              </Box>
            </div>
          );
        })}
      </Box>
    </Panel>
  );
}

function Weakness({ warning }: { readonly warning: Warning }) {
  const say = useWords();
  const { number } = useFormat();
  const step = stepOf(warning);
  const word = wordOfWarning(warning);
  const said = word === null ? warning.detail : say(word);
  const text = step === null ? said : `${say('plans.step', { number: number(step) })}: ${said}`;
  const Icon = warning.blocking ? ErrorOutlined : InfoOutlined;
  const fieldId = fieldIdOf(warning.pointer);
  const isHere = document.getElementById(fieldId) !== null;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Icon
        fontSize="small"
        titleAccess={say(warning.blocking ? 'plans.blocking' : 'plans.advice')}
        sx={{ color: warning.blocking ? 'error.main' : 'text.secondary' }}
      />
      {isHere ? (
        <Link
          component="button"
          type="button"
          variant="body2"
          sx={{ textAlign: 'start' }}
          onClick={() => document.getElementById(fieldId)?.focus()}
        >
          {text}
        </Link>
      ) : (
        <Typography variant="body2">{text}</Typography>
      )}
    </Box>
  );
}
