import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { listQuery } from '../../api/data-provider';
import { saveCsv } from '../../api/download';
import { useWords } from '../../i18n/use-words';
import { useProblemWords } from '../problem-words';

/** Everything that the filters let through, on all pages, as a file for spreadsheets. */
export function ExportButton({ name }: { readonly name: string }) {
  const say = useWords();
  const explain = useProblemWords();
  const notify = useNotify();
  const list = useListContext();
  const { resource, sort } = list;
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const wanted = { ...(list.filterValues as object), ...(list.filter as object) };
      await saveCsv(`/${resource}${listQuery({ sort, filter: wanted })}`, name);
    } catch (error) {
      notify(explain(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<FileDownloadOutlined />} loading={isBusy} onClick={() => void save()}>
      {say('records.export')}
    </Button>
  );
}
