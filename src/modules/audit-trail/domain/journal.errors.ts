import { refusal } from '../../../kernel/domain-error';

export class ChainNotFound extends refusal(
  'not-found',
  'journal.chain-not-found',
  'The journal has no such chain',
) {}
