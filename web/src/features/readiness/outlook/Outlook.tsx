import Box from '@mui/material/Box';
import type { Readiness } from '../../../api/types';
import { Awaited } from '../../../app/Awaited';
import { useMission } from '../../../app/MissionFrame';
import { Cell, Cells } from '../Cell';
import { AreasPanel } from './AreasPanel';
import { CLOSURE_PLAN, ClosurePlanPanel } from './ClosurePlanPanel';
import { DayChoice } from './DayChoice';
import { LikelyPanel } from './LikelyPanel';
import { ProspectsPanel } from './ProspectsPanel';
import { prospectCounts, withChances, type Forecast, type Outlooked } from './questions';
import { RestsPanel } from './RestsPanel';
import { TargetChancesPanel } from './TargetChancesPanel';
import { useAddressed } from './use-addressed';
import { useDay } from './use-day';
import { useClosurePlan, useForecast } from './use-outlook';

interface OutlookProps {
  readonly readiness: Readiness;
  readonly auditOn: string | null;
}

/** The forecast for a day, and under it the closure plan, which is there without a forecast too. */
export function Outlook({ readiness, auditOn }: OutlookProps) {
  const { id } = useMission();
  const day = useDay(readiness, auditOn);
  const forecast = useForecast(id, day.on);
  const plan = useClosurePlan(id);
  const known = day.on === null ? undefined : forecast.data;
  const items = plan.data && withChances(plan.data.items, known);
  return (
    <>
      <DayChoice day={day} />
      <Cells>
        {known ? (
          <Forecasts forecast={known} readiness={readiness} items={items ?? []} missionId={id} />
        ) : (
          day.on !== null && (
            <Cell wide={12}>
              <Awaited query={forecast} height={320}>
                {() => null}
              </Awaited>
            </Cell>
          )
        )}
        <Cell wide={12}>
          <Awaited query={plan} height={480}>
            {() => (
              <ClosurePlanPanel
                items={items ?? []}
                targets={readiness.targets}
                missionId={id}
                on={known?.on ?? null}
              />
            )}
          </Awaited>
        </Cell>
      </Cells>
    </>
  );
}

interface ForecastsProps {
  readonly forecast: Forecast;
  readonly readiness: Readiness;
  readonly items: readonly Outlooked[];
  readonly missionId: string;
}

function Forecasts({ forecast, readiness, items, missionId }: ForecastsProps) {
  const [, chooseProspect] = useAddressed('prospect');
  const counts = prospectCounts(items);
  return (
    <>
      <Cell wide={8}>
        <LikelyPanel forecast={forecast} readiness={readiness} />
      </Cell>
      <Cell wide={4}>
        <TargetChancesPanel forecast={forecast} readiness={readiness} />
      </Cell>
      {forecast.byArea.length > 0 && (
        <Cell wide={7}>
          <AreasPanel forecast={forecast} missionId={missionId} />
        </Cell>
      )}
      <Cell wide={5}>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          {counts.length > 0 && (
            <ProspectsPanel
              on={forecast.on}
              counts={counts}
              onChoose={(prospect) => {
                chooseProspect(prospect);
                document.getElementById(CLOSURE_PLAN)?.scrollIntoView();
              }}
            />
          )}
          <RestsPanel history={forecast.history} />
        </Box>
      </Cell>
    </>
  );
}
