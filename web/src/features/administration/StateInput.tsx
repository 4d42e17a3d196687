import { useGetList, type RaRecord } from 'react-admin';
import { ChoiceInput, FilterChoice, type Choice } from '../../app/records/inputs';
import { textIn, type LocalizedText } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';

interface State extends RaRecord {
  readonly code: string;
  readonly names: LocalizedText;
}

function useStates(): readonly Choice[] {
  const { language } = useLanguage();
  const { data } = useGetList<State>('states', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'code', order: 'ASC' },
  });
  return (data ?? []).map(({ code, names }) => ({
    id: code,
    name: `${textIn(names, language)} (${code})`,
  }));
}

interface StateInputProps {
  readonly isRequired?: boolean;
  readonly isFixed?: boolean;
  /** What no State means, where there may be none. */
  readonly none?: string;
}

/** One of the States that are known here. */
export function StateInput({ isRequired = false, isFixed = false, none }: StateInputProps) {
  const say = useWords();
  return (
    <ChoiceInput
      source="state"
      label={say('administration.fields.state')}
      choices={useStates()}
      isRequired={isRequired}
      isFixed={isFixed}
      {...(isRequired ? {} : { none: none ?? say('administration.noState') })}
    />
  );
}

/** Only what belongs to one State. */
export function StateFilter() {
  const say = useWords();
  return (
    <FilterChoice source="state" label={say('administration.fields.state')} choices={useStates()} />
  );
}
