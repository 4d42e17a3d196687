import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { saveCsv } from '../api/download';
import { useProblemWords } from './problem-words';

interface Props {
  readonly label: string;
  /** Where the whole list is read. */
  readonly path: string;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** Saves everything that the filters let through, not only the page in sight, as a file for spreadsheets. */
export function CsvButton({ label, path, name }: Props) {
  const explain = useProblemWords();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      await saveCsv(path, name);
    } catch (error) {
      notify(explain(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<FileDownloadOutlined />} loading={isBusy} onClick={() => void save()}>
      {label}
    </Button>
  );
}
