import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { Schemas } from '../../../api/types';
import { useAreaName, useCriticalElementName } from '../../../app/catalogue';
import { missionPath } from '../../../app/mission-address';
import { useFormat, useWords } from '../../../i18n/use-words';
import { worksheetLink } from '../worksheet-link';
import { questionChance } from './chance-text';
import type { Outlooked, Prospect } from './questions';

type FindingState = Schemas['FindingResponse']['state'];

export interface ClosureProps {
  readonly item: Outlooked;
  readonly missionId: string;
}

/** A question with the way to its answer, where it belongs, and what makes it urgent. */
export function QuestionCell({ item, missionId }: ClosureProps) {
  const say = useWords();
  const { percent } = useFormat();
  const { question, priority, sscCandidate, meets } = item;
  return (
    <>
      <Box sx={LINE}>
        <Link
          component={RouterLink}
          dir="ltr"
          to={worksheetLink(missionId, { q: question, question })}
          sx={{ fontWeight: 600, lineHeight: '24px' }}
        >
          {question}
        </Link>
        {sscCandidate && <Chip sx={WRAPPED} color="error" label={say('findings.sscLong')} />}
        {priority && <Chip sx={WRAPPED} variant="outlined" label={say('outlook.priority')} />}
        {meets.map((value) => (
          <Chip
            key={value}
            sx={WRAPPED}
            color="primary"
            label={say('outlook.reaches', { value: percent(value) })}
          />
        ))}
      </Box>
      <Place item={item} />
    </>
  );
}

const LINE = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 };
const WRAPPED = { height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal' } };

function Place({ item: { area, criticalElement } }: Pick<ClosureProps, 'item'>) {
  const areaName = useAreaName();
  const elementName = useCriticalElementName();
  return (
    <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
      <Code>{area}</Code> {areaName(area)}
      {criticalElement !== null && (
        <>
          {' · '}
          <Code>{criticalElement}</Code> {elementName(criticalElement)}
        </>
      )}
    </Typography>
  );
}

/** A code is Latin in every language, and is not broken at its hyphen. */
const Code = ({ children }: { readonly children: string }) => (
  <Box component="bdi" sx={{ whiteSpace: 'nowrap' }}>
    {children}
  </Box>
);

/** What stands against the question, how far it is, and by when it is due. */
export function FindingsCell({ item: { findings, dueOn }, missionId }: ClosureProps) {
  const say = useWords();
  const { day } = useFormat();
  if (findings.length === 0)
    return (
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        {say('outlook.prospect.nothing-issued')}
      </Typography>
    );
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {findings.map(({ id, reference, state }) => (
          <li key={id}>
            <Link
              component={RouterLink}
              dir="ltr"
              to={missionPath(missionId, `findings/${id}`)}
              sx={{ lineHeight: '24px', whiteSpace: 'nowrap' }}
            >
              {reference}
            </Link>{' '}
            <Typography variant="caption" color="textSecondary" component="span">
              {say(`domain.state.${state as FindingState}`)}
            </Typography>
          </li>
        ))}
      </Box>
      {dueOn !== null && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {say('domain.dueDay.on', { day: day(dueOn) })}
        </Typography>
      )}
    </>
  );
}

/** What the chance itself tells, and what is said where the findings would stand. */
const TOLD: ReadonlySet<string> = new Set<Prospect>(['possible', 'nothing-issued']);

/** How likely it is closed by the day, and why where that is all or nothing. */
export function ChanceCell({ item }: Pick<ClosureProps, 'item'>) {
  const say = useWords();
  const { percent } = useFormat();
  const { prospect } = item;
  return (
    <>
      <strong>{questionChance(item, say, percent)}</strong>
      {prospect !== null && !TOLD.has(prospect) && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {say(`outlook.prospect.${prospect}`)}
        </Typography>
      )}
    </>
  );
}
