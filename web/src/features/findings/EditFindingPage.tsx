import Skeleton from '@mui/material/Skeleton';
import { useState, type SyntheticEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { get, request } from '../../api/client';
import { isStale, type ProblemError } from '../../api/problem';
import { missionPath } from '../../app/mission-address';
import { useKept } from '../../app/kept';
import { FailedPage } from '../../app/pages';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { ClashDialog, type Clash } from './ClashDialog';
import type { Finding } from './finding';
import { clashes, lacksOf, reviseRequest, valuesOf, type FindingValues } from './finding-form';
import { FindingForm } from './FindingForm';
import { OnlyAuditors } from './OnlyAuditors';
import { useSide } from './use-side';
import { useFinding, useRefresh } from './use-findings';

/** Changes a finding: a draft in all its words, later only who answers for it and by when. */
export default function EditFindingPage() {
  const say = useWords();
  const { findingId = '' } = useParams();
  const { data, error } = useFinding(findingId);
  if (error) return <FailedPage error={error} />;
  if (!data) return <Skeleton variant="rounded" height={480} />;
  return (
    <Page title={say('findings.editTitle', { reference: data.reference })}>
      <MayEdit finding={data} />
    </Page>
  );
}

function MayEdit({ finding }: { readonly finding: Finding }) {
  const { isAuditor } = useSide(finding.area);
  return isAuditor ? <Editing key={finding.id} finding={finding} /> : <OnlyAuditors />;
}

function Editing({ finding: latest }: { readonly finding: Finding }) {
  const say = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const refresh = useRefresh();
  // What the form rests on stays, also when the page reads the finding again beneath it.
  const [finding] = useState(latest);
  const kept = useKept(`finding.edit.${finding.id}`, valuesOf(finding), finding.version);
  const [failure, setFailure] = useState<unknown>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isFrozen = finding.state !== 'draft';
  const lacks = lacksOf(kept.values, undefined);
  const backTo = `${missionPath(finding.missionId, 'findings')}/${finding.id}`;

  const save = async (base: Finding, values: FindingValues, version: number) => {
    setBusy(true);
    setFailure(null);
    try {
      const body = reviseRequest(base, values);
      if (Object.keys(body).length > 0)
        await request<Finding>(`/findings/${base.id}`, { method: 'PATCH', version, body });
      kept.forget(values, version);
      await refresh();
      notify(say('ui.saved'), { type: 'success' });
      void navigate(backTo);
    } catch (error) {
      if (isStale(error)) await meet(error, values);
      else setFailure(error);
      setBusy(false);
    }
  };
  /** Somebody was quicker: both texts side by side. */
  const meet = async (error: ProblemError, values: FindingValues) => {
    const theirs = await get<Finding>(`/findings/${finding.id}`);
    const fields = clashes(valuesOf(finding), values, valuesOf(theirs));
    setClash({ error, theirs, fields });
  };
  const settle = ({ theirs, fields }: Clash, isMine: boolean) => {
    setClash(null);
    const other = valuesOf(theirs);
    const taken = isMine ? [] : fields;
    const untouched = (Object.keys(other) as (keyof FindingValues)[]).filter(
      (field) => kept.values[field] === valuesOf(finding)[field],
    );
    const more = Object.fromEntries([...taken, ...untouched].map((field) => [field, other[field]]));
    kept.change(more);
    kept.rebase(theirs.version);
    void save(theirs, { ...kept.values, ...more }, theirs.version);
  };
  return (
    <>
      <FindingForm
        kept={kept}
        findingId={finding.id}
        lacks={lacks}
        failure={failure}
        isBusy={isBusy}
        isFrozen={isFrozen}
        backTo={backTo}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void save(finding, kept.values, kept.version);
        }}
        onDiscard={() => kept.forget(valuesOf(finding), finding.version)}
      />
      {clash && (
        <ClashDialog
          clash={clash}
          mine={kept.values}
          onSettle={(isMine) => settle(clash, isMine)}
          onClose={() => setClash(null)}
        />
      )}
    </>
  );
}
