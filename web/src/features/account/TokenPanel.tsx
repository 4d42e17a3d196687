import AddOutlined from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useState } from 'react';
import { AutocompleteArrayInput, DataTable, useRecordContext, type RaRecord } from 'react-admin';
import type { Schemas } from '../../api/types';
import { usePerson } from '../../app/person';
import { DeleteButton } from '../../app/records/DeleteButton';
import { FormDialog } from '../../app/records/FormDialog';
import { DayInput, LineInput } from '../../app/records/inputs';
import { MEDIUM, RecordPanel, WIDE } from '../../app/records/RecordList';
import { useFormat, useWords } from '../../i18n/use-words';
import { SecretDialog } from './SecretDialog';

type Token = Schemas['TokenResponse'];

const RESOURCE = 'me/tokens';
/** Of `2026-03-31`: the server counts the days of a token in UTC. */
const DAY_LENGTH = 10;

/** What programs sign in with in one's name. */
export function TokenPanel() {
  const say = useWords();
  const [isNew, setNew] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const keep = (made: RaRecord) => {
    if (typeof made.token === 'string') setSecret(made.token);
  };
  return (
    <>
      <RecordPanel
        resource={RESOURCE}
        name="tokens"
        title={say('account.tokens')}
        help={say('account.tokensHelp')}
        empty={say('account.noTokens')}
        sort={{ field: 'createdAt', order: 'DESC' }}
        create={
          <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setNew(true)}>
            {say('account.newToken')}
          </Button>
        }
        columns={useColumns()}
      />
      {isNew && <TokenDialog onSaved={keep} onClose={() => setNew(false)} />}
      {secret !== null && (
        <SecretDialog
          title={say('account.secret')}
          help={say('account.secretHelp')}
          secret={secret}
          onClose={() => setSecret(null)}
        />
      )}
    </>
  );
}

function useColumns() {
  const say = useWords();
  const { day, instant, list } = useFormat();
  return [
    <DataTable.Col key="name" source="name" label={say('account.tokenName')} />,
    <DataTable.Col
      key="scopes"
      source="scopes"
      label={say('account.scopes')}
      disableSort
      sx={WIDE}
      render={({ scopes }: Token) => (scopes ? list(scopes) : say('account.allScopes'))}
    />,
    <DataTable.Col
      key="expires"
      source="expiresOn"
      label={say('account.expiresOn')}
      render={({ expiresOn }: Token) => (
        <>
          {day(expiresOn)}{' '}
          {expiresOn < new Date().toISOString().slice(0, DAY_LENGTH) && (
            <Chip color="error" variant="outlined" label={say('account.expired')} />
          )}
        </>
      )}
    />,
    <DataTable.Col
      key="created"
      source="createdAt"
      label={say('administration.fields.createdAt')}
      sx={MEDIUM}
      render={({ createdAt }: Token) => instant(createdAt)}
    />,
    <DataTable.Col key="actions" label={say('records.actions')} disableSort align="right">
      <Revoke />
    </DataTable.Col>,
  ];
}

function Revoke() {
  const record = useRecordContext();
  return (
    record && (
      <DeleteButton
        resource={RESOURCE}
        record={record}
        name={String(record.name)}
        onDeleted={() => undefined}
        isSmall
      />
    )
  );
}

interface TokenDialogProps {
  readonly onSaved: (made: RaRecord) => void;
  readonly onClose: () => void;
}

function TokenDialog({ onSaved, onClose }: TokenDialogProps) {
  const say = useWords();
  const { permissions } = usePerson();
  return (
    <FormDialog
      title={say('account.newToken')}
      resource={RESOURCE}
      labels={{}}
      prepare={({ name, expiresOn, scopes }) => ({
        name,
        expiresOn,
        ...(Array.isArray(scopes) && scopes.length > 0 ? { scopes: scopes as unknown } : {}),
      })}
      onSaved={onSaved}
      onClose={onClose}
    >
      <LineInput source="name" label={say('account.tokenName')} isRequired />
      <DayInput source="expiresOn" label={say('account.expiresOn')} isRequired />
      <AutocompleteArrayInput
        source="scopes"
        className="whole"
        label={say('account.scopes')}
        helperText={say('account.scopesHelp')}
        choices={permissions.map((one) => ({ id: one, name: one }))}
        translateChoice={false}
        disableCloseOnSelect
      />
    </FormDialog>
  );
}
