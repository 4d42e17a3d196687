import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export const tg: Translated<typeof en> = {
  title: 'Ҳисоби ман',
  profile: 'Профил',
  language: 'Забони саҳифаҳо ва ҳисоботҳо',
  passwordTitle: 'Парол',
  passwordHelp: 'Пароли нав сеансҳои дигари шуморо анҷом медиҳад.',
  currentPassword: 'Пароли ҳозира',
  password: 'Пароли нав',
  repeated: 'Пароли нав бори дигар',
  short: 'На камтар аз 12 аломат',
  different: 'Ин ду як хел нестанд',
  changePassword: 'Иваз кардани парол',
  tokens: 'Калидҳои дастрасӣ',
  tokensHelp: 'Бо калид барнома аз номи шумо амал мекунад.',
  noTokens: 'Барои барномае, ки аз номи шумо кор мекунад, яке созед.',
  newToken: 'Калиди нав',
  tokenName: 'Барои чӣ',
  expiresOn: 'Рӯзи охирин',
  scopes: 'Чӣ иҷозат аст',
  scopesHelp: 'Холӣ: ҳар чи шумо метавонед.',
  allScopes: 'Ҳар чи шумо метавонед',
  secret: 'Калиди нави шумо',
  secretHelp:
    'Ҳозир нусха гиред: он танҳо як бор нишон дода мешавад ва дар ҷое нигоҳ дошта намешавад.',
  copy: 'Нусха гирифтан',
  copied: 'Нусха гирифта шуд',
  secretKept: 'Ман онро нигоҳ доштам',
};
