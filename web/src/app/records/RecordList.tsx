import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { Fragment, type ComponentType, type PropsWithChildren, type ReactNode } from 'react';
import {
  ColumnsButton,
  DataTable,
  FilterLiveForm,
  ListBase,
  useListContext,
  type RaRecord,
  type SortPayload,
} from 'react-admin';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { FailedPage, NotForYou } from '../pages';
import { ExportButton } from './ExportButton';
import { NothingFound } from './NothingFound';
import { Pager } from './Pager';
import { useColumnChoice } from './column-choice';
import { RefreshProgress } from './RefreshProgress';
import { useMaySee } from './use-may';

export interface RecordListProps {
  readonly resource: string;
  /** What files and remembered columns are called; the resource where nothing is said. */
  readonly name?: string;
  readonly title: string;
  readonly help?: string;
  readonly sort: SortPayload;
  readonly filters?: ReactNode;
  /** How one makes a new record, for those who may. */
  readonly create?: ReactNode;
  /** What there is to say while there is no record at all. */
  readonly empty: string;
  /** Where a row leads to; nowhere for those who may not change it. */
  readonly pathOf?: ((record: RaRecord) => string) | undefined;
  readonly columns: ReactNode;
  /** What the rows stand in, where they share what the list as a whole tells. */
  readonly Around?: ComponentType<PropsWithChildren>;
}

/** Wide screens only at first: what one can do without on a phone. */
export const WIDE = { '--shown-from': 'md' } as const;
/** From tablets on at first. */
export const MEDIUM = { '--shown-from': 'sm' } as const;

/** A page with all records of one kind: filters, order, pages, columns and the whole set as a file. */
export function RecordList(props: RecordListProps) {
  const { resource, sort, title, help } = props;
  if (!useMaySee(resource)) return <NotForYou />;
  return (
    <ListBase resource={resource} sort={sort} perPage={25}>
      <Page title={title} subtitle={help} actions={<ListActions {...props} />}>
        <ListBody {...props} />
      </Page>
    </ListBase>
  );
}

/** The same as a part of a page, beside other lists. */
export function RecordPanel(props: RecordListProps) {
  const { resource, sort, title, help } = props;
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={25}
      disableSyncWithLocation
      storeKey={props.name ?? resource}
    >
      <Panel
        title={title}
        {...(help === undefined ? {} : { help })}
        actions={
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              justifyContent: 'flex-end',
              gap: 1,
            }}
          >
            <ListActions {...props} />
          </Box>
        }
      >
        <ListBody {...props} />
      </Panel>
    </ListBase>
  );
}

const ListActions = (props: RecordListProps) => (
  <>
    <ColumnsButton storeKey={useColumnChoice(props).key} />
    <ExportButton name={props.name ?? props.resource} />
    {props.create}
  </>
);

function ListBody(props: RecordListProps) {
  const { filters, columns, pathOf, empty, create, Around = Fragment } = props;
  const { error } = useListContext();
  const choice = useColumnChoice(props);
  if (error) return <FailedPage error={error} />;
  return (
    <>
      {filters !== undefined && (
        <FilterLiveForm>
          <Box className="no-print" sx={FILTERS}>
            {filters}
          </Box>
        </FilterLiveForm>
      )}
      <Paper elevation={1} sx={{ overflow: 'hidden', position: 'relative' }}>
        <RefreshProgress />
        <Around>
          <DataTable
            bulkActionButtons={false}
            key={choice.key}
            storeKey={choice.key}
            hiddenColumns={[...choice.hidden]}
            rowClick={pathOf ? (_id, _resource, record: RaRecord) => pathOf(record) : false}
            empty={<NothingFound text={empty} create={create} />}
            sx={TABLE}
          >
            {columns}
          </DataTable>
        </Around>
      </Paper>
      <Pager />
    </>
  );
}

const FILTERS = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1.5,
  mb: 1.5,
  alignItems: 'flex-start',
  '& > *': { flex: { xs: '1 1 calc(50% - 12px)', sm: '0 1 180px' }, minWidth: 140, my: 0 },
  '& > .filter-search': { flex: { xs: '1 1 100%', sm: '1 1 200px' }, maxWidth: { sm: 420 } },
} as const;

const TABLE = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& td': { verticalAlign: 'top' },
  '& th': { whiteSpace: 'nowrap' },
} as const;
