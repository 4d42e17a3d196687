import { refusal } from '../../../kernel/domain-error';

export class MemberNotFound extends refusal(
  'not-found',
  'member.not-found',
  'There is no such member',
) {}
export class AlreadyMember extends refusal(
  'conflict',
  'member.already-there',
  'The person is a member of the mission already',
) {}
