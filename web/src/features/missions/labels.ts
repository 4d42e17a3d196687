import { useWords } from '../../i18n/use-words';

/** What the fields of a mission are called. */
export function useMissionLabels() {
  const say = useWords();
  return {
    reference: say('missions.fields.reference'),
    title: say('missions.fields.title'),
    state: say('administration.fields.state'),
    kind: say('administration.fields.kind'),
    edition: say('administration.fields.edition'),
    areas: say('missions.fields.areas'),
    status: say('administration.fields.status'),
    leadOrganizationId: say('missions.fields.lead'),
    startsOn: say('missions.fields.startsOn'),
    endsOn: say('missions.fields.endsOn'),
    note: say('missions.fields.note'),
    illustrative: say('missions.fields.illustrative'),
  };
}
