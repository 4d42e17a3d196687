import type { CalendarDate } from '../../kernel/calendar-date';
import { execute } from '../database/sql';
import type { Transaction } from '../database/transaction';

/** True for the one who takes the job of the day; the others find it taken. */
export async function takeLease(
  tx: Transaction,
  job: string,
  dueOn: CalendarDate,
  takenBy: string,
): Promise<boolean> {
  const taken = await execute(
    tx,
    `insert into "job_lease" ("job", "dueOn", "takenAt", "takenBy") values (?, ?, ?, ?)
      on conflict ("job", "dueOn") do nothing`,
    [job, dueOn, tx.now, takenBy],
  );
  return taken === 1;
}

export async function forgetLeases(tx: Transaction, before: CalendarDate): Promise<void> {
  await execute(tx, 'delete from "job_lease" where "dueOn" < ?', [before]);
}
