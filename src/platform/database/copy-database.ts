import Sqlite from 'better-sqlite3';

export type CopyProgress = (copied: number, total: number) => void;

const PAGES_AT_ONCE = 4_096;

/**
 * Copies a SQLite database as it stands at this moment, beside a server that goes on writing to it. The read
 * transaction holds on to the moment, so that a busy server cannot make the copy begin again and again.
 */
export async function copyDatabase(
  file: string,
  target: string,
  progress: CopyProgress,
): Promise<void> {
  const source = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    source.exec('begin');
    source.prepare('select count(*) from sqlite_master').get();
    await source.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        progress(totalPages - remainingPages, totalPages);
        return PAGES_AT_ONCE;
      },
    });
    source.exec('commit');
  } finally {
    source.close();
  }
  settle(target);
}

/** Leaves one file that needs no log beside it. */
function settle(file: string): void {
  const copy = new Sqlite(file);
  try {
    const state = copy.pragma('integrity_check', { simple: true });
    if (state !== 'ok') throw new Error(`The copy ${file} is damaged: ${String(state)}`);
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}
