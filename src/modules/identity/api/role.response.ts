import type { Permission } from '../../../kernel/actor';
import type { LocalizedText } from '../../../kernel/localized-text';
import { LocalizedTextProperty } from '../../../platform/http/fields';
import type { Role } from '../domain/roles';

export class RoleResponse {
  readonly code!: Role;
  /** Where the role is given: to an `account`, or to a member of a `mission`. */
  readonly scope!: 'account' | 'mission';
  /** What it is called, in four languages. */
  @LocalizedTextProperty() readonly names!: LocalizedText;
  /** What it is for, in English. */
  readonly description!: string;
  /** What somebody in this role may do; in a mission, within that mission and the areas given. */
  readonly permissions!: readonly Permission[];
}
