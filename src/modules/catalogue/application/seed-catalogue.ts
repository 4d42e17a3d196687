import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemActor } from '../../../kernel/actor';
import { Reader } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Edition } from '../domain/edition';
import { axesAdded, editionAdded } from '../domain/edition.events';
import { FIRST_AREAS, FIRST_CRITICAL_ELEMENTS } from '../domain/first-axes';
import { Areas } from '../persistence/areas';
import { Editions } from '../persistence/editions';
import { ImportEdition } from './import-edition';
import { PublishEdition } from './publish-edition';

/** Lies beside the sources, and beside what is built from them. */
const QUESTIONS_FILE = join(__dirname, '../../../../data/usoap-2024-questions.csv');
const ACTOR = systemActor('Octant');

/** Of the edition of 2020 only the total is known here; an authority may import its questions. */
const EDITION_2020: Edition = {
  code: '2020',
  revision: null,
  status: 'draft',
  questionTotal: 790,
  questionsLoaded: 0,
  publishedAt: null,
  version: 1,
};

/** The areas, critical elements and editions that every installation begins with. Does nothing where they are. */
@Injectable()
export class SeedCatalogue {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly areas: Areas,
    private readonly editions: Editions,
    private readonly importEdition: ImportEdition,
    private readonly publishEdition: PublishEdition,
  ) {}

  async ensure(): Promise<void> {
    await this.ensureAxes();
    await this.ensureEdition2020();
    await this.ensureEdition2024();
  }

  private async ensureAxes(): Promise<void> {
    if ((await this.areas.all(this.reader)).length > 0) return;
    await this.unitOfWork.run(ACTOR, async (tx) => {
      await this.areas.insert(tx, FIRST_AREAS);
      await this.areas.insertCriticalElements(tx, FIRST_CRITICAL_ELEMENTS);
      const codes = [FIRST_AREAS, FIRST_CRITICAL_ELEMENTS].map((axis) =>
        axis.map(({ code }) => code),
      );
      tx.record(axesAdded(codes[0] ?? [], codes[1] ?? []));
    });
  }

  private async ensureEdition2020(): Promise<void> {
    if (await this.editions.find(this.reader, EDITION_2020.code)) return;
    const areas = FIRST_AREAS.filter((area) => area.countsInOverall).map(({ code }) => code);
    await this.unitOfWork.run(ACTOR, async (tx) => {
      await this.editions.insert(tx, EDITION_2020);
      await this.editions.insertAreas(tx, EDITION_2020.code, areas);
      tx.record(editionAdded(EDITION_2020, areas));
    });
  }

  private async ensureEdition2024(): Promise<void> {
    const edition = '2024';
    const there = await this.editions.find(this.reader, edition);
    if (there?.status === 'published') return;
    const bytes = await readFile(QUESTIONS_FILE);
    const fileName = 'usoap-2024-questions.csv';
    await this.importEdition.execute(ACTOR, { fileName, bytes, dryRun: false, edition });
    const { version } = await this.editions.get(this.reader, edition);
    await this.publishEdition.execute(ACTOR, edition, version);
  }
}
