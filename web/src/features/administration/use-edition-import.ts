import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newKey, request } from '../../api/client';
import { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import { importPath } from './edition-import';

type Import = Schemas['EditionImportResponse'];

/** Checks a file, and takes it once it was checked. Another file or edition is checked anew. */
export function useEditionImport() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [edition, setEdition] = useState('');
  const [checked, setChecked] = useState<Import | null>(null);
  const [failure, setFailure] = useState<ProblemError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const key = useRef(newKey());
  const anew = () => {
    key.current = newKey();
    setChecked(null);
    setFailure(null);
  };
  const send = async (dryRun: boolean): Promise<Import | null> => {
    if (!file) return null;
    const body = new FormData();
    body.append('file', file, file.name);
    setBusy(true);
    setFailure(null);
    try {
      const idempotencyKey = dryRun ? newKey() : key.current;
      const call = { method: 'POST', body, idempotencyKey } as const;
      return (await request<Import>(importPath(edition, dryRun), call)).body;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setChecked(null);
      setFailure(error);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return {
    file,
    edition,
    checked,
    failure,
    isBusy,
    choose: (chosen: File | null) => {
      setFile(chosen);
      anew();
    },
    name: (code: string) => {
      setEdition(code);
      anew();
    },
    check: async () => setChecked(await send(true)),
    take: async () => {
      const taken = await send(false);
      if (taken) await queries.invalidateQueries();
      return taken;
    },
  };
}
