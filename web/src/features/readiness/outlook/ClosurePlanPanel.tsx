import Box from '@mui/material/Box';
import type { TargetStanding } from '../../../api/types';
import { useAreaName } from '../../../app/catalogue';
import { useFormat, useWords } from '../../../i18n/use-words';
import { Choice } from '../../../ui/Choice';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterRow } from '../../../ui/FilterRow';
import { Panel } from '../../../ui/Panel';
import { ClosureList } from './ClosureList';
import { Milestones } from './Milestones';
import { prospectCounts, type Outlooked } from './questions';
import { useAddressed } from './use-addressed';

/** Where on the page it is. */
export const CLOSURE_PLAN = 'closure-plan';

interface ClosurePlanPanelProps {
  readonly items: readonly Outlooked[];
  readonly targets: readonly TargetStanding[];
  readonly missionId: string;
  /** The day of the chances; null where there are none. */
  readonly on: string | null;
}

/** What to close first, and how far that leads. */
export function ClosurePlanPanel({ items, targets, missionId, on }: ClosurePlanPanelProps) {
  const say = useWords();
  const [area, chooseArea] = useAddressed('area');
  const [prospect] = useAddressed('prospect');
  const isChosen = (one: Outlooked) =>
    (area === '' || one.area === area) && (prospect === '' || one.prospect === prospect);
  return (
    <Box id={CLOSURE_PLAN} sx={{ display: 'grid', minWidth: 0, scrollMarginTop: 72 }}>
      <Panel title={say('outlook.plan')} help={say('outlook.planHelp')}>
        {items.length === 0 ? (
          <EmptyState
            title={say('outlook.nothingToClose')}
            text={say('outlook.nothingToCloseHelp')}
          />
        ) : (
          <>
            <Milestones targets={targets} items={items} onArea={chooseArea} />
            <Filters items={items} />
            <ClosureList
              key={`${area} ${prospect}`}
              items={items.filter(isChosen)}
              missionId={missionId}
              on={on}
            />
          </>
        )}
      </Panel>
    </Box>
  );
}

function Filters({ items }: Pick<ClosurePlanPanelProps, 'items'>) {
  const say = useWords();
  const { number } = useFormat();
  const nameOf = useAreaName();
  const [area, chooseArea] = useAddressed('area');
  const [prospect, chooseProspect] = useAddressed('prospect');
  const counts = new Map<string, string>(
    prospectCounts(items).map(([one, count]) => [
      one,
      say('outlook.prospectCount', {
        prospect: say(`outlook.prospect.${one}`),
        count: number(count),
      }),
    ]),
  );
  const areas = [...new Set(items.map((item) => item.area))].sort();
  return (
    <Box sx={{ mb: 1.5 }}>
      <FilterRow>
        <Choice
          label={say('readiness.area')}
          value={area === '' ? [] : [area]}
          options={areas}
          nameOf={nameOf}
          onChoose={chooseArea}
        />
        {counts.size > 0 && (
          <Choice
            label={say('outlook.prospectChoice')}
            value={prospect === '' ? [] : [prospect]}
            options={[...counts.keys()]}
            wordOf={(one) => counts.get(one) ?? one}
            onChoose={chooseProspect}
            width={280}
          />
        )}
      </FilterRow>
    </Box>
  );
}
