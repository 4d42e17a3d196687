import { BooleanInput, minLength, TextInput } from 'react-admin';
import { choicesOf } from '../../app/records/choices';
import { ChoiceInput, LineInput, RecordInput } from '../../app/records/inputs';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/languages';
import { useWords } from '../../i18n/use-words';
import { SHORTEST_PASSWORD } from '../account/new-password';
import { nameOfOrganization } from './Organizations';

const LANGUAGE_CHOICES = choicesOf(LANGUAGES, (language) => LANGUAGE_NAMES[language]);

/** What the fields of an account are called. */
export function useUserLabels() {
  const say = useWords();
  return {
    name: say('administration.fields.name'),
    email: say('administration.fields.email'),
    language: say('administration.fields.language'),
    organizationId: say('administration.fields.organization'),
    roles: say('domain.role.administrator'),
    disabled: say('administration.fields.disabled'),
    password: say('administration.fields.password'),
  };
}

/** Everything that an account says. */
export function UserFields({ isNew }: { readonly isNew: boolean }) {
  const say = useWords();
  const labels = useUserLabels();
  return (
    <>
      <LineInput source="name" label={labels.name} isRequired />
      <LineInput source="email" label={labels.email} type="email" isRequired />
      <TextInput
        source="password"
        type="password"
        autoComplete="new-password"
        label={isNew ? labels.password : say('administration.fields.newPassword')}
        helperText={say(
          isNew ? 'administration.users.passwordHelp' : 'administration.users.newPasswordHelp',
        )}
        isRequired={isNew}
        validate={minLength(SHORTEST_PASSWORD, say('account.short'))}
      />
      <ChoiceInput
        source="language"
        label={labels.language}
        choices={LANGUAGE_CHOICES}
        isRequired
      />
      <RecordInput
        source="organizationId"
        resource="organizations"
        label={labels.organizationId}
        nameOf={nameOfOrganization}
        className="whole"
      />
      <BooleanInput
        source="isAdministrator"
        label={say('domain.role.administrator')}
        helperText={say('administration.users.administratorHelp')}
      />
      {!isNew && (
        <BooleanInput
          source="disabled"
          label={say('administration.users.disable')}
          helperText={say('administration.users.disableHelp')}
        />
      )}
    </>
  );
}
