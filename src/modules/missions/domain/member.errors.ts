import { refusal } from '../../../kernel/domain-error';

export class MemberNeedsAreas extends refusal(
  'rule',
  'member.needs-areas',
  'This role acts in areas',
) {}
export class MemberAreaOutside extends refusal(
  'rule',
  'member.area-outside',
  'The area is outside the mission',
) {}
export class MemberDisabled extends refusal(
  'rule',
  'member.account-disabled',
  'The account is disabled',
) {}
