import { refusal } from '../../../kernel/domain-error';

export class EditionNotFound extends refusal(
  'not-found',
  'edition.not-found',
  'There is no such edition',
) {}
export class QuestionNotFound extends refusal(
  'not-found',
  'question.not-found',
  'There is no such question in this edition',
) {}
export class EditionPublished extends refusal(
  'rule',
  'edition.published',
  'A published edition cannot change',
) {}
export class EditionIncomplete extends refusal(
  'rule',
  'edition.incomplete',
  'The edition does not have all its questions yet',
) {}
export class EditionUnnamed extends refusal(
  'malformed',
  'edition.unnamed',
  'It is not clear which edition the file holds',
) {}
export class EditionFileInvalid extends refusal(
  'malformed',
  'edition.file-invalid',
  'The file has cells that cannot be taken',
) {}
