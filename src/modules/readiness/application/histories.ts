import { Injectable } from '@nestjs/common';
import { Reader } from '../../../platform/database/transaction';
import type { History } from '../domain/history';
import { AnswerRows } from '../persistence/answer-rows';
import { ScopeHistory } from './scope-history';
import type { Subject } from './subjects';

export interface HistoryRead extends History {
  /** The newest entries of the journals that were known; over several missions, their sum. */
  readonly journalPosition: number;
}

/** Reads what happened to the answers of a mission or a standing. */
@Injectable()
export class Histories {
  constructor(
    private readonly reader: Reader,
    private readonly rows: AnswerRows,
    private readonly scopes: ScopeHistory,
  ) {}

  async of(subject: Subject, until: Date): Promise<HistoryRead> {
    const scopes = await this.scopes.of(subject);
    const { answers, positions } = await this.rows.historyOf(
      this.reader,
      subject.missionIds,
      until,
    );
    const journalPosition = [...positions.values()].reduce((sum, position) => sum + position, 0);
    return { changes: answers, scopes, journalPosition };
  }
}
