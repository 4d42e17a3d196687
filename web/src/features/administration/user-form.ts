import type { RaRecord } from 'react-admin';
import type { FieldValues } from '../../app/records/conflict';

/** An account as the form shows it. */
export const userAsTyped = (user: RaRecord): RaRecord => ({
  ...user,
  isAdministrator: (user.roles as readonly string[]).includes('administrator'),
  disabled: user.disabledAt !== null,
});

/** What the form says, as the server takes it. A password that was not typed stays as it is. */
export function toUserChange(values: FieldValues): FieldValues {
  const { name, email, language, organizationId = null, password, disabled } = values;
  return {
    name,
    email,
    language,
    organizationId,
    roles: values.isAdministrator === true ? ['administrator'] : [],
    ...(disabled === undefined ? {} : { disabled }),
    ...(typeof password === 'string' && password !== '' ? { password } : {}),
  };
}
