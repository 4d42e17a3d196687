import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { request } from '../../api/client';
import { ProblemError } from '../../api/problem';
import type { Me } from '../../api/session';
import { useProblemWords } from '../../app/problem-words';
import { useWords } from '../../i18n/use-words';

export interface OwnPanelProps {
  readonly me: Me;
  /** Says whether something was typed that is not saved yet. */
  readonly onTyped: (is: boolean) => void;
}

/** Changes one's own account. */
export function useOwnChange(me: Me) {
  const say = useWords();
  const explain = useProblemWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const change = async (body: Readonly<Record<string, string>>): Promise<boolean> => {
    setBusy(true);
    setFault(null);
    try {
      const { body: changed } = await request<Me>('/me', {
        method: 'PATCH',
        body,
        version: me.version,
      });
      queries.setQueryData(['me'], changed);
      notify(say('records.saved'), { type: 'success' });
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFault(explain(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { change, fault, isBusy };
}
