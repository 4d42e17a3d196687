import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { TargetStanding } from '../../../api/types';
import { useAreaName } from '../../../app/catalogue';
import { useFormat, useWords } from '../../../i18n/use-words';
import { milestones, type Closure } from './questions';

interface MilestonesProps {
  readonly targets: readonly TargetStanding[];
  readonly items: readonly Closure[];
  readonly onArea: (area: string) => void;
}

/** How many questions each target takes: the first of the list, or any of an area. */
export function Milestones({ targets, items, onArea }: MilestonesProps) {
  const say = useWords();
  const { percent, number } = useFormat();
  const overall = milestones(targets, items).flatMap(({ target: { value, met }, rank }) => {
    if (met) return [say('outlook.milestoneMet', { value: percent(value) })];
    if (rank === null) return [];
    const words = { value: percent(value), smart_count: rank, count: number(rank) };
    return [say('outlook.milestone', words)];
  });
  return (
    <Box component="ul" sx={{ m: 0, mb: 1.5, paddingInlineStart: 2.5 }}>
      {[...new Set(overall)].map((words) => (
        <li key={words}>{words}</li>
      ))}
      {targets
        .filter(({ scope }) => scope !== 'overall')
        .map((target) => (
          <InArea
            key={`${target.scope} ${target.source} ${String(target.value)}`}
            target={target}
            onArea={onArea}
          />
        ))}
    </Box>
  );
}

interface InAreaProps extends Pick<MilestonesProps, 'onArea'> {
  readonly target: TargetStanding;
}

function InArea({ target: { scope, value, met, questionsToGo }, onArea }: InAreaProps) {
  const say = useWords();
  const { percent, number } = useFormat();
  const areaName = useAreaName();
  const words = { area: areaName(scope), value: percent(value) };
  if (met) return <li>{say('outlook.milestoneInAreaMet', words)}</li>;
  if (questionsToGo === null) return null;
  const counted = { ...words, smart_count: questionsToGo, count: number(questionsToGo) };
  return (
    <li>
      <Link component="button" type="button" sx={BUTTON} onClick={() => onArea(scope)}>
        {say('outlook.milestoneInArea', counted)}
      </Link>
    </li>
  );
}

const BUTTON = { textAlign: 'start', fontSize: 'inherit', lineHeight: '24px' } as const;
