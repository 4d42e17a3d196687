import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { get } from '../../api/client';
import type { List } from '../../api/types';
import { useLanguage } from '../../i18n/use-words';
import { titleFrom, type Confidentiality, type Evidence, type Proof } from './evidence';
import { upload } from './upload';

/** A file on its way, or one that did not arrive. */
export interface Coming {
  readonly key: string;
  readonly file: File;
  readonly percent: number;
  readonly failure: unknown;
}

export const useEvidence = ({ kind, id }: Proof) =>
  useQuery({
    queryKey: ['evidence', kind, id],
    queryFn: () => get<List<Evidence>>(`/evidence?${kind}=${id}&perPage=200`),
  });

/** Brings files one after the other, and says how far each is. */
export function useUploads(missionId: string, { kind, id }: Proof) {
  const client = useQueryClient();
  const { language } = useLanguage();
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const put = useCallback((key: string, more: Partial<Coming>) => {
    setComing((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)));
  }, []);
  const forget = useCallback((key: string) => {
    setComing((all) => all.filter((one) => one.key !== key));
  }, []);
  const bring = async (files: readonly File[], confidentiality: Confidentiality) => {
    const added = files.map((file): Coming => ({
      key: crypto.randomUUID(),
      file,
      percent: 0,
      failure: null,
    }));
    setComing((all) => [...all, ...added]);
    for (const { key, file } of added) {
      const links = JSON.stringify([{ kind, id }]);
      const fields = { missionId, title: titleFrom(file.name), language, confidentiality, links };
      try {
        await upload({ file, fields, onProgress: (percent) => put(key, { percent }) });
        forget(key);
        await client.invalidateQueries({ queryKey: ['evidence'] });
      } catch (failure) {
        put(key, { failure });
      }
    }
  };
  return { coming, bring, forget };
}
