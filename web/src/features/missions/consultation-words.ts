import type { Schemas } from '../../api/types';
import { choicesOf } from '../../app/records/choices';
import { useWords } from '../../i18n/use-words';

export type Consultation = Schemas['ConsultationResponse'];

export const KINDS = [
  'technical-consultation',
  'knowledge-transfer',
] as const satisfies Consultation['kind'][];

export function useKinds() {
  const say = useWords();
  return choicesOf(KINDS, (kind) => say(`missions.consultationKind.${kind}`));
}

/** What the fields of a consultation are called. */
export function useLabels() {
  const say = useWords();
  return {
    kind: say('administration.fields.kind'),
    topic: say('administration.fields.topic'),
    language: say('administration.fields.language'),
    areas: say('missions.fields.areas'),
    heldOn: say('missions.fields.heldOn'),
    hours: say('missions.fields.hours'),
    participants: say('missions.fields.participants'),
    outcome: say('missions.fields.outcome'),
    findings: say('missions.fields.findings'),
  };
}
