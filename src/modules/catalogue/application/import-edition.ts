import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Reader, type Scope, type Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertDraft, type Edition } from '../domain/edition';
import { EditionFileInvalid, EditionUnnamed } from '../domain/edition.errors';
import { editionImported } from '../domain/edition.events';
import { planImport, type ImportPlan, type RowChange } from '../domain/question-import';
import { Areas } from '../persistence/areas';
import { Editions } from '../persistence/editions';
import { Questions } from '../persistence/questions';
import { readEditionFile, type EditionFile } from './edition-file';

export interface ImportEditionCommand {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Only say what would change. */
  readonly dryRun: boolean;
  /** Otherwise the file says it, or its name holds the year. */
  readonly edition?: string;
}

export interface EditionImport {
  readonly edition: string;
  readonly dryRun: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rows: readonly RowChange[];
}

const CODE = /^[\da-z][\w.-]{0,19}$/i;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/;

/** Takes questions from a file into an edition that is not published: all of them, or none. */
@Injectable()
export class ImportEdition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly editions: Editions,
    private readonly questions: Questions,
    private readonly areas: Areas,
  ) {}

  async execute(actor: Actor, command: ImportEditionCommand): Promise<EditionImport> {
    const file = await readEditionFile(command.fileName, command.bytes);
    const code = codeOf(command, file);
    const plan = command.dryRun
      ? (await this.prepare(this.reader, code, file)).plan
      : await this.unitOfWork.run(actor, (tx) => this.carryOut(tx, code, file, command.fileName));
    return {
      edition: code,
      dryRun: command.dryRun,
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.changes.filter(({ change }) => change === 'unchanged').length,
      rows: plan.changes,
    };
  }

  private async prepare(
    scope: Scope,
    code: string,
    file: EditionFile,
  ): Promise<{ plan: ImportPlan; edition: Edition | undefined }> {
    const edition = await this.editions.find(scope, code);
    if (edition) assertDraft(edition);
    const existing = await this.questions.all(scope, code);
    const plan = planImport(
      file.table,
      new Map(existing.map((question) => [question.number, question])),
      {
        areas: codes(await this.areas.all(scope)),
        criticalElements: codes(await this.areas.allCriticalElements(scope)),
      },
    );
    if (plan.faults.length > 0) throw invalid(plan);
    return { plan, edition };
  }

  private async carryOut(
    tx: Transaction,
    code: string,
    file: EditionFile,
    fileName: string,
  ): Promise<ImportPlan> {
    const { plan, edition } = await this.prepare(tx, code, file);
    await this.keepEdition(tx, edition, code, file.revision);
    const known = await this.editions.areas(tx, code);
    const needed = new Set([...plan.added, ...plan.changed].map(({ area }) => area));
    await this.editions.insertAreas(
      tx,
      code,
      [...needed].filter((area) => !known.has(area)),
    );
    await this.questions.insert(tx, code, plan.added);
    for (const question of plan.changed) await this.questions.update(tx, code, question);
    tx.record(editionImported(code, fileName, plan));
    return plan;
  }

  private async keepEdition(
    tx: Transaction,
    edition: Edition | undefined,
    code: string,
    named: string | undefined,
  ): Promise<void> {
    const revision = named ?? edition?.revision ?? null;
    if (edition) {
      const next = { ...edition, revision, version: edition.version + 1 };
      await this.editions.update(tx, next, edition.version);
      return;
    }
    await this.editions.insert(tx, {
      code,
      revision,
      status: 'draft',
      questionTotal: null,
      questionsLoaded: 0,
      publishedAt: null,
      version: 1,
    });
  }
}

const codes = (axis: readonly { readonly code: string }[]): Set<string> =>
  new Set(axis.map(({ code }) => code));

function codeOf({ edition, fileName }: ImportEditionCommand, file: EditionFile): string {
  const code = edition ?? file.edition ?? YEAR.exec(fileName)?.[1];
  if (code !== undefined && CODE.test(code)) return code;
  throw new EditionUnnamed(
    'Name the edition, such as 2024, in the request, in the file or in the name of the file.',
  );
}

function invalid({ faults }: ImportPlan): EditionFileInvalid {
  const first = faults[0]?.detail ?? '';
  const more = faults.length > 1 ? `, and ${String(faults.length - 1)} more` : '';
  return new EditionFileInvalid(`Nothing was taken: ${first}${more}.`, { errors: faults });
}
