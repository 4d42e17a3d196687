import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState, type ReactNode } from 'react';
import { Form, type RaRecord } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useWords } from '../../i18n/use-words';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { ConflictDialog, type FieldLabels } from './ConflictDialog';
import type { FieldValues } from './conflict';
import { useSaving } from './use-saving';

export interface RecordFormProps {
  readonly resource: string;
  /** The record to change; undefined for a new one. */
  readonly record?: RaRecord | undefined;
  /** What a new record begins with. */
  readonly defaults?: FieldValues;
  /** Turns a record into what stands in the form. */
  readonly asTyped?: (record: RaRecord) => RaRecord;
  /** Turns what was typed into what is sent. */
  readonly prepare?: (values: FieldValues) => FieldValues;
  readonly labels: FieldLabels;
  readonly onSaved: (record: RaRecord) => void;
  readonly onCancel: () => void;
  /** Beside the buttons: deleting, most of the time. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

const asItIs = <T,>(values: T): T => values;

/** A form for one record: what was typed is never lost, and nobody is overwritten without being asked. */
export function RecordForm(props: RecordFormProps) {
  const { resource, record, defaults = {}, labels, onSaved, children } = props;
  const { asTyped = asItIs, prepare = asItIs } = props;
  const [base, setBase] = useState(record);
  const isKept = useRef(false);
  const saving = useSaving({
    resource,
    record: base,
    sentOf: (one) => prepare(asTyped(one)),
    onSaved: (saved) => {
      isKept.current = true;
      if (base) setBase(saved);
      onSaved(saved);
    },
    onTaken: setBase,
  });
  return (
    <>
      <Form
        {...(base ? { record: asTyped(base) } : { defaultValues: defaults })}
        onSubmit={async (values: FieldValues) => {
          isKept.current = false;
          return saving.save(prepare(values));
        }}
        noValidate
        disableInvalidFormNotification
      >
        <Box sx={FIELDS}>{children}</Box>
        {saving.fault !== null && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {saving.fault}
          </Alert>
        )}
        <FormFoot onCancel={props.onCancel} more={props.more} isKept={isKept} isNew={!base} />
      </Form>
      {saving.conflict && (
        <ConflictDialog
          conflict={saving.conflict}
          labels={labels}
          onMine={saving.keepMine}
          onTheirs={saving.takeTheirs}
          onClose={saving.goOn}
        />
      )}
    </>
  );
}

interface FormFootProps {
  readonly onCancel: () => void;
  readonly more: ReactNode;
  readonly isKept: { current: boolean };
  readonly isNew: boolean;
}

function FormFoot({ onCancel, more, isKept, isNew }: FormFootProps) {
  const say = useWords();
  const { dirtyFields, isSubmitting } = useFormState();
  const isDirty = Object.keys(dirtyFields).length > 0;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      <Button
        type="submit"
        variant="contained"
        size="medium"
        loading={isSubmitting}
        disabled={!isNew && !isDirty}
      >
        {say(isNew ? 'records.create' : 'ui.save')}
      </Button>
      <Button size="medium" onClick={onCancel}>
        {say('ui.cancel')}
      </Button>
      <Box sx={{ flex: 1 }} />
      {more}
      <UnsavedGuard isDirty={isDirty} isKept={isKept} />
    </Box>
  );
}

const FIELDS = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'start',
  '& .whole': { gridColumn: '1 / -1' },
} as const;
