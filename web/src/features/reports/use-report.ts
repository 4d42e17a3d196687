import { useEffect, useRef, useState } from 'react';
import { newKey, open } from '../../api/client';
import { saveBlob } from '../../api/download';
import { useProblemWords } from '../../app/problem-words';
import { followJob, type ReportJob } from './follow-job';
import { fileNameIn, reportPath, type Wish } from './report-request';

export interface Making {
  readonly what: 'preview' | 'download';
  /** How much of the file is here. */
  readonly bytes: number;
  /** How far the server is with it; null until it has said so. */
  readonly job: ReportJob | null;
}

/** A report as it is looked at, and what it was wished for. */
export interface PreviewedPage {
  readonly text: string;
  readonly wish: Wish;
}

const isGivenUp = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

async function readAll(response: Response, onBytes: (bytes: number) => void): Promise<Blob> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    onBytes(bytes);
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}

/** Has the server make a report: to look at, or as a file. Either can be given up while it is being made. */
export function useReport() {
  const explain = useProblemWords();
  const control = useRef<AbortController | null>(null);
  const [making, setMaking] = useState<Making | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [page, setPage] = useState<PreviewedPage | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const run = async (
    what: Making['what'],
    act: (signal: AbortSignal, jobId: string) => Promise<void>,
  ) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setFault(null);
    setMaking({ what, bytes: 0, job: null });
    const jobId = newKey();
    const following = new AbortController();
    own.signal.addEventListener('abort', () => following.abort());
    void followJob(jobId, following.signal, (job) => setMaking((now) => now && { ...now, job }));
    try {
      await act(own.signal, jobId);
    } catch (error) {
      if (!isGivenUp(error)) setFault(explain(error));
    } finally {
      following.abort();
      if (control.current === own) setMaking(null);
    }
  };
  const preview = (wish: Wish) =>
    run('preview', async (signal, jobId) => {
      const response = await open(reportPath(wish, jobId, 'html'), { accept: 'text/html', signal });
      setPage({ text: await response.text(), wish });
    });
  const download = (wish: Wish) =>
    run('download', async (signal, jobId) => {
      const response = await open(reportPath(wish, jobId), { accept: '*/*', signal });
      const file = await readAll(response, (bytes) => setMaking((now) => now && { ...now, bytes }));
      saveBlob(file, fileNameIn(response.headers.get('content-disposition'), wish));
    });
  return { making, fault, page, preview, download, giveUp: () => control.current?.abort() };
}
