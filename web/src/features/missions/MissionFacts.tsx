import { useGetOne } from 'react-admin';
import type { Mission, Schemas } from '../../api/types';
import { useAreaName } from '../../app/catalogue';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords } from '../../i18n/use-words';
import { Facts } from '../../ui/Facts';
import { nameOfOrganization } from '../administration/Organizations';
import { useMissionLabels } from './labels';

/** What is known of a mission, for those who do not change it. */
export function MissionFacts({ mission }: { readonly mission: Mission }) {
  const say = useWords();
  const labels = useMissionLabels();
  const { day } = useFormat();
  const areaName = useAreaName();
  const { areas, leadOrganizationId, startsOn, endsOn, note } = mission;
  const { data: lead } = useGetOne<Schemas['OrganizationResponse']>(
    'organizations',
    { id: leadOrganizationId ?? '' },
    { enabled: leadOrganizationId !== null },
  );
  const scope = areas.map((code) => `${code} · ${areaName(code)}`).join('\n');
  return (
    <Facts
      facts={[
        [labels.areas, scope === '' ? say('missions.noAreas') : scope],
        [
          labels.leadOrganizationId,
          lead ? <bdi key="lead">{nameOfOrganization(lead)}</bdi> : NO_VALUE,
        ],
        [labels.startsOn, startsOn === null ? say('missions.dateUnknown') : day(startsOn)],
        [labels.endsOn, endsOn === null ? say('missions.dateUnknown') : day(endsOn)],
        [labels.note, <bdi key="note">{note ?? NO_VALUE}</bdi>],
      ]}
    />
  );
}
