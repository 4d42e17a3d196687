import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Loading } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import type { Mission } from '../../api/types';
import { useStateName } from '../../app/catalogue';
import { FailedPage } from '../../app/pages';
import { useMembership } from '../../app/person';
import { RecordForm } from '../../app/records/RecordForm';
import { useFresh } from '../../app/records/RecordPages';
import { LineInput } from '../../app/records/inputs';
import { useFormat, useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { Timeline } from '../journal/Timeline';
import { ClocksPanel } from './ClocksPanel';
import { ConsultationPanel } from './Consultations';
import { useMissionLabels } from './labels';
import { LifeCycle } from './LifeCycle';
import { MemberPanel } from './Members';
import { toMissionChange } from './mission-form';
import { MissionFacts } from './MissionFacts';
import { MissionFields } from './Missions';
import { leads } from './who-may';

const TABS = ['about', 'members', 'consultations', 'clocks', 'history'] as const;
type TabName = (typeof TABS)[number];

/** One mission: what it is, who is in it, what was advised, and what happened. */
export function MissionPage() {
  const { id = '' } = useParams();
  const { data, error } = useFresh('missions', id);
  if (error) return <FailedPage error={error} />;
  return data ? <Opened key={id} mission={data as unknown as Mission} /> : <Loading />;
}

function Opened({ mission }: { readonly mission: Mission }) {
  const say = useWords();
  const stateName = useStateName();
  const { digits: written } = useFormat();
  const [search, setSearch] = useSearchParams();
  const tab = TABS.find((name) => name === search.get('tab')) ?? 'about';
  return (
    <Page
      title={mission.title}
      subtitle={
        <>
          <bdi>{mission.reference}</bdi> · {say(`domain.missionKind.${mission.kind}`)} ·{' '}
          {stateName(mission.state)} ·{' '}
          {say('missions.ofEdition', { edition: written(mission.edition) })}{' '}
          <Chip label={say(`domain.missionStatus.${mission.status}`)} variant="outlined" />
        </>
      }
      actions={<LifeCycle mission={mission} />}
    >
      <Tabs
        value={tab}
        variant="scrollable"
        aria-label={say('missions.parts')}
        onChange={(_, name: TabName) => setSearch(name === 'about' ? {} : { tab: name })}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`mission-tab-${name}`}
            {...(name === tab ? { 'aria-controls': 'mission-part' } : {})}
            label={say(`missions.tabs.${name}`)}
          />
        ))}
      </Tabs>
      <div role="tabpanel" id="mission-part" aria-labelledby={`mission-tab-${tab}`}>
        {tab === 'about' && <About mission={mission} />}
        {tab === 'members' && <MemberPanel mission={mission} />}
        {tab === 'consultations' && <ConsultationPanel mission={mission} />}
        {tab === 'clocks' && <ClocksPanel mission={mission} />}
        {tab === 'history' && <Timeline subject={mission.id} />}
      </div>
    </Page>
  );
}

function About({ mission }: { readonly mission: Mission }) {
  const membership = useMembership(mission.id);
  const labels = useMissionLabels();
  const [, setSearch] = useSearchParams();
  const stay = () => setSearch({});
  return (
    <Paper elevation={1} sx={{ p: 2, maxWidth: 960 }}>
      {leads(membership) ? (
        <RecordForm
          key={mission.version}
          resource="missions"
          record={{ ...mission }}
          labels={labels}
          prepare={toMissionChange}
          onSaved={stay}
          onCancel={stay}
        >
          <LineInput source="title" label={labels.title} isRequired />
          <MissionFields />
        </RecordForm>
      ) : (
        <MissionFacts mission={mission} />
      )}
    </Paper>
  );
}
