import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';

interface NothingFoundProps {
  readonly text: string;
  readonly create?: ReactNode;
}

/** An empty list: because of its filters, or because there is nothing yet. */
export function NothingFound({ text, create }: NothingFoundProps) {
  const say = useWords();
  const list = useListContext();
  const isFiltered = Object.keys(list.filterValues as object).length > 0;
  if (!isFiltered) return <EmptyState title={say('records.noneYet')} text={text} action={create} />;
  return (
    <EmptyState
      title={say('records.none')}
      text={say('records.noneHelp')}
      action={
        <Button variant="outlined" onClick={() => list.setFilters({}, {})}>
          {say('records.clearFilters')}
        </Button>
      }
    />
  );
}
