import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { DataTable, Loading } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { get } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useAreaName } from '../../app/catalogue';
import { FailedPage } from '../../app/pages';
import { choicesOf } from '../../app/records/choices';
import { FilterChoice } from '../../app/records/inputs';
import { OpenLink } from '../../app/records/OpenLink';
import { RecordList, WIDE } from '../../app/records/RecordList';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { ImportButton } from './EditionImport';
import { PublishEdition } from './PublishEdition';

type Edition = Schemas['EditionResponse'];
type EditionDetail = Schemas['EditionDetailResponse'];

const STATUSES = ['draft', 'published'] as const satisfies Edition['status'][];
/** Whether questions of the edition are still to be imported. */
const isIncomplete = ({ questionTotal, loaded }: EditionDetail): boolean =>
  loaded.questions === 0 || (questionTotal !== null && loaded.questions < questionTotal);
const pathOf = (record: { id: unknown }): string => `/editions/${String(record.id)}/show`;

/** The published sets of questions, and those that are being prepared. */
export function EditionList() {
  const say = useWords();
  const { instant, number } = useFormat();
  const statuses = choicesOf(STATUSES, (status) => say(`administration.editionStatus.${status}`));
  return (
    <RecordList
      resource="editions"
      title={say('administration.editions.title')}
      help={say('administration.editions.help')}
      empty={say('administration.editions.empty')}
      sort={{ field: 'code', order: 'DESC' }}
      pathOf={pathOf}
      create={<ImportButton />}
      filters={
        <FilterChoice
          source="status"
          label={say('administration.fields.status')}
          choices={statuses}
        />
      }
      columns={[
        <DataTable.Col key="code" source="code" label={say('administration.fields.edition')}>
          <OpenLink pathOf={pathOf} nameOf={({ code }: Edition) => code} />
        </DataTable.Col>,
        <DataTable.Col
          key="status"
          source="status"
          label={say('administration.fields.status')}
          render={({ status }: Edition) => (
            <Chip label={say(`administration.editionStatus.${status}`)} variant="outlined" />
          )}
        />,
        <DataTable.Col
          align="right"
          key="total"
          source="questionTotal"
          label={say('administration.fields.questions')}
          disableSort
          render={({ questionTotal }: Edition) =>
            questionTotal === null ? NO_VALUE : number(questionTotal)
          }
        />,
        <DataTable.Col
          key="published"
          source="publishedAt"
          label={say('administration.fields.publishedAt')}
          sx={WIDE}
          render={({ publishedAt }: Edition) => instant(publishedAt)}
        />,
      ]}
    />
  );
}

/** How many questions an edition asks, by area and critical element. */
export function EditionShow() {
  const say = useWords();
  const { number } = useFormat();
  const { id = '' } = useParams();
  const { data, error } = useQuery({
    queryKey: ['editions', id],
    queryFn: () => get<EditionDetail>(`/editions/${encodeURIComponent(id)}`),
  });
  if (error) return <FailedPage error={error} />;
  if (!data) return <Loading />;
  return (
    <Page
      title={say('administration.editions.one', { code: data.code })}
      subtitle={say('administration.editions.loaded', {
        questions: number(data.loaded.questions),
        priority: number(data.loaded.priority),
        onSite: number(data.loaded.onSiteOnly),
      })}
      actions={
        <>
          {data.status === 'draft' && <ImportButton />}
          <PublishEdition edition={data} />
        </>
      }
    >
      {isIncomplete(data) && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say('administration.editions.incomplete')}
        </Alert>
      )}
      <Panel title={say('administration.editions.grid')}>
        <CountGrid edition={data} />
      </Panel>
    </Page>
  );
}

function CountGrid({ edition }: { readonly edition: EditionDetail }) {
  const say = useWords();
  const { number } = useFormat();
  const areaName = useAreaName();
  const { areas, cells } = edition;
  const elements = [...new Set(cells.map((cell) => cell.criticalElement))].sort();
  const countIn = (area: string, element: string | null) =>
    cells.find((cell) => cell.area === area && cell.criticalElement === element)?.questions;
  return (
    <ScrollRegion label={say('administration.editions.grid')}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{say('administration.fields.area')}</TableCell>
            {elements.map((element) => (
              <TableCell key={element} align="right" sx={{ whiteSpace: 'nowrap' }}>
                {element ?? say('administration.editions.noElement')}
              </TableCell>
            ))}
            <TableCell align="right">{say('administration.fields.questions')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {areas.map(({ area, questions }) => (
            <TableRow key={area}>
              <TableCell component="th" scope="row">
                <strong>{area}</strong>{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {areaName(area)}
                </Box>
              </TableCell>
              {elements.map((element) => (
                <TableCell key={element} align="right">
                  <CountLink
                    edition={edition.code}
                    area={area}
                    element={element}
                    count={countIn(area, element) ?? 0}
                  />
                </TableCell>
              ))}
              <TableCell align="right">
                <strong>{questions === null ? NO_VALUE : number(questions)}</strong>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

interface CountLinkProps {
  readonly edition: string;
  readonly area: string;
  readonly element: string | null;
  readonly count: number;
}

/** How many there are, and the way to them; nothing where an area has no question under an element. */
function CountLink({ edition, area, element, count }: CountLinkProps) {
  const { number } = useFormat();
  if (count === 0)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {NO_VALUE}
      </Box>
    );
  const filter = { edition, area, ...(element === null ? {} : { criticalElement: element }) };
  return (
    <Link
      component={RouterLink}
      color="inherit"
      to={`/questions?filter=${encodeURIComponent(JSON.stringify(filter))}`}
    >
      {number(count)}
    </Link>
  );
}
