import { useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { EvidenceDrop, EvidenceList } from './EvidenceFiles';
import type { Proof } from './evidence';

interface EvidencePanelProps extends Proof {
  readonly missionId: string;
  readonly mayUpload: boolean;
}

/** The documents that prove something, and room for more of them. */
export function EvidencePanel({ missionId, mayUpload, kind, id }: EvidencePanelProps) {
  const say = useWords();
  const proof = { kind, id };
  return (
    <Panel title={say('evidence.title')}>
      <EvidenceList proof={proof} saysNone />
      {mayUpload && <EvidenceDrop missionId={missionId} proof={proof} />}
    </Panel>
  );
}
