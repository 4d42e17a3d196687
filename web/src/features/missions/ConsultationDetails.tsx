import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { useMembership } from '../../app/person';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords } from '../../i18n/use-words';
import { Facts } from '../../ui/Facts';
import { EvidenceDrop, EvidenceList } from '../evidence/EvidenceFiles';
import { FindingName } from '../findings/FindingName';
import { useLabels, type Consultation } from './consultation-words';
import { bringsMaterials } from './who-may';

interface ConsultationDetailsProps {
  readonly consultation: Consultation;
  readonly onClose: () => void;
}

/** Everything about one consultation, with its materials, for which both sides have room here. */
export function ConsultationDetails({ consultation, onClose }: ConsultationDetailsProps) {
  const say = useWords();
  const { id, missionId, topic, areas } = consultation;
  const mayBring = bringsMaterials(useMembership(missionId), areas);
  const proof = { kind: 'consultation', id } as const;
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth>
      <DialogTitle dir="auto">{topic}</DialogTitle>
      <DialogContent>
        <Facts facts={useFacts(consultation)} />
        <Box component="section" sx={{ mt: 2 }}>
          <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 1 }}>
            {say('missions.consultations.materials')}
          </Box>
          <EvidenceList proof={proof} saysNone />
          {mayBring && <EvidenceDrop missionId={missionId} proof={proof} />}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('ui.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function useFacts(consultation: Consultation): readonly (readonly [string, ReactNode])[] {
  const say = useWords();
  const { day, list, number } = useFormat();
  const labels = useLabels();
  const { kind, heldOn, hours, areas, participants, outcome, findingIds } = consultation;
  return [
    [labels.kind, say(`missions.consultationKind.${kind}`)],
    [labels.heldOn, day(heldOn)],
    [labels.hours, hours === null ? NO_VALUE : number(hours)],
    [labels.areas, areas.length > 0 ? list(areas) : NO_VALUE],
    [labels.participants, <Participants key="participants" participants={participants} />],
    [labels.findings, <Findings key="findings" ids={findingIds} />],
    [labels.outcome, <bdi key="outcome">{outcome ?? NO_VALUE}</bdi>],
  ];
}

const Participants = ({ participants }: Pick<Consultation, 'participants'>) =>
  participants.length === 0
    ? NO_VALUE
    : participants.map(({ name, organization }, index) => (
        <div key={index}>
          <bdi>{organization === null ? name : `${name}, ${organization}`}</bdi>
        </div>
      ));

const Findings = ({ ids }: { readonly ids: readonly string[] }) =>
  ids.length === 0 ? (
    NO_VALUE
  ) : (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {ids.map((id) => (
        <FindingName key={id} id={id} />
      ))}
    </Box>
  );
