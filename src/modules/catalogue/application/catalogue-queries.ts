import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Reader } from '../../../platform/database/transaction';
import type { Edition, EditionStatus } from '../domain/edition';
import { countEdition, type EditionCounts } from '../domain/edition-counts';
import { EditionNotFound, QuestionNotFound } from '../domain/edition.errors';
import type { Area, CriticalElement, Question } from '../domain/question';
import { Areas } from '../persistence/areas';
import { Editions } from '../persistence/editions';
import { Questions, type QuestionFilter } from '../persistence/questions';
import { Catalogue } from './catalogue';

/** The newest edition that is published, where the caller names none. */
export type QuestionsWanted = Omit<QuestionFilter, 'edition'> & { readonly edition?: string };

@Injectable()
export class CatalogueQueries {
  constructor(
    private readonly reader: Reader,
    private readonly axes: Areas,
    private readonly editionRows: Editions,
    private readonly questionRows: Questions,
    private readonly catalogue: Catalogue,
  ) {}

  areas(): Listing<Area> {
    return this.axes.list(this.reader);
  }

  criticalElements(): Listing<CriticalElement> {
    return this.axes.listCriticalElements(this.reader);
  }

  editions(status?: readonly EditionStatus[]): Listing<Edition> {
    return this.editionRows.list(this.reader, status);
  }

  async edition(code: string): Promise<{ edition: Edition; counts: EditionCounts }> {
    const edition = await this.catalogue.edition(code);
    return { edition, counts: countEdition(edition) };
  }

  async questions({ edition, ...filter }: QuestionsWanted): Promise<Listing<Question>> {
    const wanted = edition ?? (await this.editionRows.newest(this.reader));
    if (wanted === undefined) throw new EditionNotFound('No edition is published yet.');
    await this.editionRows.get(this.reader, wanted);
    return this.questionRows.list(this.reader, { edition: wanted, ...filter });
  }

  async question(code: string, number: string): Promise<Question> {
    const question = (await this.catalogue.edition(code)).byNumber.get(number);
    if (question) return question;
    throw new QuestionNotFound(`Edition ${code} has no question ${number}.`);
  }
}
