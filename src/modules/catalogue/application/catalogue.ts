import { Injectable } from '@nestjs/common';
import { Reader } from '../../../platform/database/transaction';
import type { CatalogueEdition } from '../domain/edition';
import { EditionNotFound } from '../domain/edition.errors';
import type { Area, CriticalElement } from '../domain/question';
import { Areas } from '../persistence/areas';
import { Editions } from '../persistence/editions';
import { Questions } from '../persistence/questions';

/** The questions as other modules read them. A published edition never changes, so it is read from the database once. */
@Injectable()
export class Catalogue {
  private readonly published = new Map<string, CatalogueEdition>();
  private knownAreas: readonly Area[] = [];
  private knownElements: readonly CriticalElement[] = [];

  constructor(
    private readonly reader: Reader,
    private readonly editions: Editions,
    private readonly questions: Questions,
    private readonly axes: Areas,
  ) {}

  /** Throws EditionNotFound. */
  async edition(code: string): Promise<CatalogueEdition> {
    const known = this.published.get(code);
    if (known) return known;
    const edition = await this.read(code);
    if (edition.status === 'published') this.published.set(code, edition);
    return edition;
  }

  /** The code of the newest published edition; throws EditionNotFound when there is none yet. */
  async newest(): Promise<string> {
    const code = await this.editions.newest(this.reader);
    if (code === undefined) throw new EditionNotFound('No edition is published yet.');
    return code;
  }

  /** In the order in which they are shown. */
  async areas(): Promise<readonly Area[]> {
    if (this.knownAreas.length === 0) this.knownAreas = await this.axes.all(this.reader);
    return this.knownAreas;
  }

  async criticalElements(): Promise<readonly CriticalElement[]> {
    if (this.knownElements.length === 0)
      this.knownElements = await this.axes.allCriticalElements(this.reader);
    return this.knownElements;
  }

  private async read(code: string): Promise<CatalogueEdition> {
    const edition = await this.editions.get(this.reader, code);
    const areaTotals = await this.editions.areas(this.reader, code);
    const questions = await this.questions.all(this.reader, code);
    const byNumber = new Map(questions.map((question) => [question.number, question]));
    return { ...edition, areas: [...areaTotals.keys()], areaTotals, questions, byNumber };
  }
}
