import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { Loading, useDataProvider, type RaRecord } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { Page } from '../../ui/Page';
import { FailedPage, NotForYou } from '../pages';
import type { FieldLabels } from './ConflictDialog';
import type { FieldValues } from './conflict';
import { DeleteButton } from './DeleteButton';
import { RecordForm } from './RecordForm';
import { useMayChange } from './use-may';

interface SharedProps {
  readonly resource: string;
  /** Where one came from, and goes back to. */
  readonly backTo: string;
  readonly labels: FieldLabels;
  readonly asTyped?: (record: RaRecord) => RaRecord;
  readonly prepare?: (values: FieldValues) => FieldValues;
}

interface CreatePageProps extends SharedProps {
  readonly title: string;
  readonly defaults?: FieldValues;
  /** Where a new record leads to; back to the list where nothing is said. */
  readonly pathOf?: (record: RaRecord) => string;
  readonly children: ReactNode;
}

/** A page for a new record. */
export function CreatePage({ title, backTo, pathOf, children, ...form }: CreatePageProps) {
  const navigate = useNavigate();
  if (!useMayChange(form.resource)) return <NotForYou />;
  return (
    <Page title={title}>
      <Paper elevation={1} sx={{ p: 2, maxWidth: 960 }}>
        <RecordForm
          {...form}
          onSaved={(record) => void navigate(pathOf ? pathOf(record) : backTo)}
          onCancel={() => void navigate(backTo)}
        >
          {children}
        </RecordForm>
      </Paper>
    </Page>
  );
}

/** A record as the server has it now, not as a list had it a while ago. */
export function useFresh(resource: string, id: string) {
  const provider = useDataProvider();
  return useQuery({
    queryKey: ['record', resource, id],
    queryFn: async () => (await provider.getOne<RaRecord>(resource, { id })).data,
    staleTime: Infinity,
    gcTime: 0,
  });
}

interface EditPageProps extends SharedProps {
  readonly nameOf: (record: RaRecord) => string;
  /** False for what is never deleted. */
  readonly isDeletable?: boolean;
  /** What stands under the form. */
  readonly after?: (record: RaRecord) => ReactNode;
  readonly children: ReactNode;
}

/** A page for changing a record, and for deleting it. */
export function EditPage(props: EditPageProps) {
  return useMayChange(props.resource) ? <FreshEditor {...props} /> : <NotForYou />;
}

function FreshEditor(props: EditPageProps) {
  const { id = '' } = useParams();
  const { data, error } = useFresh(props.resource, id);
  if (error) return <FailedPage error={error} />;
  return data ? <Editor key={id} record={data} {...props} /> : <Loading />;
}

interface EditorProps extends EditPageProps {
  readonly record: RaRecord;
}

function Editor({ record, nameOf, isDeletable = true, after, backTo, ...form }: EditorProps) {
  const navigate = useNavigate();
  const leave = () => void navigate(backTo);
  const name = nameOf(record);
  return (
    <Page title={name}>
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 960 }}>
        <Paper elevation={1} sx={{ p: 2 }}>
          <RecordForm
            {...form}
            record={record}
            onSaved={leave}
            onCancel={leave}
            more={
              isDeletable && (
                <DeleteButton
                  resource={form.resource}
                  record={record}
                  name={name}
                  onDeleted={leave}
                />
              )
            }
          />
        </Paper>
        {after?.(record)}
      </Box>
    </Page>
  );
}
