import { useWords } from '../../i18n/use-words';
import { FilterChoice } from './inputs';

interface Props {
  readonly source: string;
  readonly label: string;
}

/** A filter for what is so or is not. */
export function YesNoFilter({ source, label }: Props) {
  const say = useWords();
  const choices = [
    { id: 'true', name: say('records.yes') },
    { id: 'false', name: say('records.no') },
  ];
  return <FilterChoice source={source} label={label} choices={choices} />;
}
