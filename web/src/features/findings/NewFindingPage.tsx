import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { getAll, newKey, request } from '../../api/client';
import type { Assessment } from '../../api/types';
import { missionPath } from '../../app/mission-address';
import { useMission } from '../../app/MissionFrame';
import { useKept } from '../../app/kept';
import { useLanguage, useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { assessmentsKey } from '../worksheet/use-answers';
import type { Finding } from './finding';
import { emptyFinding, fromRow, lacksOf, recordRequest } from './finding-form';
import { FindingForm } from './FindingForm';
import { OnlyAuditors } from './OnlyAuditors';
import { PlaceFields } from './PlaceFields';
import { idOf, RecommendationField } from './WordFields';
import { useRefresh } from './use-findings';
import { useSide } from './use-side';

/** The questions of the mission with their answers, as the worksheet has them. */
function useAnswered(missionId: string) {
  return useQuery({
    queryKey: assessmentsKey(missionId),
    queryFn: () => getAll<Assessment>(`/missions/${missionId}/assessments`),
  });
}

/** Raises a finding from a question, or within an area. */
export default function NewFindingPage() {
  const say = useWords();
  const mission = useMission();
  const [address] = useSearchParams();
  const { isAuditor } = useSide();
  const { data } = useAnswered(mission.id);
  const number = address.get('question');
  const asked = number === null ? undefined : data?.find(({ question }) => question === number);
  const isWaiting = number !== null && data === undefined;
  return (
    <Page title={say('findings.raise')} subtitle={<bdi>{mission.title}</bdi>}>
      {!isAuditor && <OnlyAuditors />}
      {isAuditor && !isWaiting && <Raising key={mission.id} answered={data ?? []} asked={asked} />}
    </Page>
  );
}

interface RaisingProps {
  readonly answered: readonly Assessment[];
  readonly asked: Assessment | undefined;
}

function Raising({ answered, asked }: RaisingProps) {
  const say = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { id } = useMission();
  const { language } = useLanguage();
  const empty = { ...emptyFinding(language), ...(asked ? fromRow(asked) : {}) };
  // Each question has a text of its own, so that a second finding does not meet the first.
  const kept = useKept(`finding.new.${id}.${asked?.question ?? ''}`, empty);
  const [key] = useState(newKey);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { values } = kept;
  const isPlaced = asked !== undefined;
  useEffect(() => {
    // Where the place is settled, the next thing to say is what is amiss.
    if (isPlaced) document.getElementById(idOf('title'))?.focus();
  }, [isPlaced]);
  const assessment = answered.find(({ question }) => question === values.question);
  const lacks = lacksOf(values, assessment);
  const here = missionPath(id, 'findings');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      const { body } = await request<Finding>('/findings', {
        method: 'POST',
        body: recordRequest(id, values),
        // The same try twice is one finding; another text is another act.
        idempotencyKey: failure === null ? key : newKey(),
      });
      kept.forget(empty, 0);
      await refresh();
      notify(say('findings.recorded', { reference: body.reference }), { type: 'success' });
      void navigate(`${here}/${body.id}`);
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <FindingForm
      kept={kept}
      lacks={lacks}
      failure={failure}
      isBusy={isBusy}
      place={
        <PlaceFields
          values={values}
          assessment={assessment}
          answered={answered}
          lacks={lacks}
          onChange={kept.change}
        />
      }
      more={<RecommendationField values={values} onChange={kept.change} />}
      backTo={here}
      onSubmit={(event) => void submit(event)}
      onDiscard={() => kept.forget(empty, 0)}
    />
  );
}
