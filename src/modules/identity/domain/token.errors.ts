import { refusal } from '../../../kernel/domain-error';

export class TokenNotFound extends refusal(
  'not-found',
  'token.not-found',
  'There is no such token',
) {}
export class TokenExpiryRefused extends refusal(
  'rule',
  'token.expiry-refused',
  'The token would end too soon or too late',
) {}
export class TokenScopeRefused extends refusal(
  'rule',
  'token.scope-refused',
  'The token would reach further than its maker',
) {}
