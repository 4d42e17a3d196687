import { useAreas } from '../../app/catalogue';
import { ChoiceInput, FilterChoice, type Choice } from '../../app/records/inputs';
import { useWords } from '../../i18n/use-words';

export const OVERALL = 'overall';

function useScopes(): readonly Choice[] {
  const say = useWords();
  const areas = useAreas();
  return [
    { id: OVERALL, name: say('administration.overall') },
    ...areas.map(({ code, name }) => ({ id: code, name: `${code} · ${name}` })),
  ];
}

/** All areas that count together, or one of them. */
export function ScopeInput() {
  const say = useWords();
  return (
    <ChoiceInput
      source="scope"
      label={say('administration.fields.scope')}
      choices={useScopes()}
      isRequired
    />
  );
}

export function ScopeFilter() {
  const say = useWords();
  return (
    <FilterChoice source="scope" label={say('administration.fields.scope')} choices={useScopes()} />
  );
}
