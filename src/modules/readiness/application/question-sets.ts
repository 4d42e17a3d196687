import { Injectable } from '@nestjs/common';
import { Catalogue, type CatalogueEdition } from '../../catalogue';
import { questionSet, type QuestionSet } from '../domain/question-set';

/** Lays out the questions of an edition in a scope of areas, once for each scope. */
@Injectable()
export class QuestionSets {
  private readonly laidOut = new WeakMap<CatalogueEdition, Map<string, QuestionSet>>();

  constructor(private readonly catalogue: Catalogue) {}

  async of(edition: CatalogueEdition, areas: readonly string[]): Promise<QuestionSet> {
    const known = this.laidOut.get(edition) ?? new Map<string, QuestionSet>();
    this.laidOut.set(edition, known);
    const inScope = (await this.catalogue.areas()).filter(({ code }) => areas.includes(code));
    const key = inScope.map(({ code }) => code).join(' ');
    const set = known.get(key) ?? (await this.layOut(edition, inScope));
    known.set(key, set);
    return set;
  }

  private async layOut(
    { questions }: CatalogueEdition,
    areas: QuestionSet['areas'],
  ): Promise<QuestionSet> {
    const criticalElements = await this.catalogue.criticalElements();
    return questionSet(
      questions,
      areas,
      criticalElements.map(({ code }) => code),
    );
  }
}
