import { useListContext } from 'react-admin';
import { listQuery } from '../../api/data-provider';
import { useWords } from '../../i18n/use-words';
import { CsvButton } from '../CsvButton';

/** Everything that the filters let through, on all pages, as a file for spreadsheets. */
export function ExportButton({ name }: { readonly name: string }) {
  const say = useWords();
  const list = useListContext();
  const { resource, sort } = list;
  const filter = { ...(list.filterValues as object), ...(list.filter as object) };
  return (
    <CsvButton
      label={say('records.export')}
      path={`/${resource}${listQuery({ sort, filter })}`}
      name={name}
    />
  );
}
