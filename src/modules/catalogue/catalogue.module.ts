import { Module } from '@nestjs/common';
import { AreasController } from './api/areas.controller';
import { EditionsController } from './api/editions.controller';
import { QuestionsController } from './api/questions.controller';
import { Catalogue } from './application/catalogue';
import { CatalogueQueries } from './application/catalogue-queries';
import { ImportEdition } from './application/import-edition';
import { PublishEdition } from './application/publish-edition';
import { SeedCatalogue } from './application/seed-catalogue';
import { Areas } from './persistence/areas';
import { Editions } from './persistence/editions';
import { Questions } from './persistence/questions';

@Module({
  controllers: [AreasController, EditionsController, QuestionsController],
  providers: [
    Areas,
    Editions,
    Questions,
    Catalogue,
    CatalogueQueries,
    ImportEdition,
    PublishEdition,
    SeedCatalogue,
  ],
  exports: [Catalogue, ImportEdition, PublishEdition, SeedCatalogue],
})
export class CatalogueModule {}
