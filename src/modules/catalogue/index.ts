export { Catalogue } from './application/catalogue';
export { ImportEdition } from './application/import-edition';
export { PublishEdition } from './application/publish-edition';
export { SeedCatalogue } from './application/seed-catalogue';
export { CatalogueModule } from './catalogue.module';
export type { CatalogueEdition } from './domain/edition';
export { EditionNotFound, QuestionNotFound } from './domain/edition.errors';
export type { Area, CriticalElement, Question } from './domain/question';
