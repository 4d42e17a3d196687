import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import type { Theme } from '@mui/material/styles';
import TablePagination from '@mui/material/TablePagination';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { missionPath } from '../../app/mission-address';
import { useMission } from '../../app/MissionFrame';
import { FailedPage } from '../../app/pages';
import { useFormat, useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';
import { BulkBar, isForBulk } from './BulkBar';
import { ColumnChoice } from './ColumnChoice';
import { keepColumns, readColumns, type Column } from './columns';
import { isFiltered, pagePath, PAGE_SIZES, type Filters } from './filters';
import { dayOf, type Finding } from './finding';
import { FindingCards } from './FindingCards';
import { useFilter } from './FindingFilters';
import { FindingTable } from './FindingTable';
import { useSide } from './use-side';
import { useFindings } from './use-findings';

interface FindingListProps {
  readonly filters: Filters;
  readonly linkTo: (finding: Finding) => string;
}

export function FindingList({ filters, linkTo }: FindingListProps) {
  const say = useWords();
  const { number } = useFormat();
  const { id } = useMission();
  const set = useFilter();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm'));
  const { data, error, isPlaceholderData } = useFindings(pagePath(id, filters, dayOf(new Date())));
  const [columns, setColumns] = useState(readColumns);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (error) return <FailedPage error={error} />;
  if (!data) return <Skeleton variant="rounded" height={420} />;
  const { items } = data;
  const total = data.total ?? 0;
  if (items.length === 0) return <Nothing filters={filters} />;
  const toggle = (one: string) => {
    const next = new Set(chosen);
    if (!next.delete(one)) next.add(one);
    setChosen(next);
  };
  const choose = (next: readonly Column[]) => {
    keepColumns(next);
    setColumns(next);
  };
  const selected = items.filter((finding) => chosen.has(finding.id));
  const isChoosing = items.some(isForBulk);
  const rows = { findings: items, chosen, onToggle: toggle, isChoosing, linkTo };
  return (
    <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
      {selected.length > 0 && <BulkBar findings={selected} onDone={() => setChosen(new Set())} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography role="status" variant="caption" color="textSecondary" sx={{ flex: 1 }}>
          {say('findings.found', { smart_count: total, count: number(total) })}
        </Typography>
        {isWide && <ColumnChoice columns={columns} onChoose={choose} />}
      </Box>
      {isWide ? (
        <Paper elevation={1}>
          <FindingTable
            {...rows}
            columns={columns}
            sort={filters.sort}
            onSort={(sort) => set('sort', sort)}
            onToggleAll={(isAll) => setChosen(new Set(isAll ? items.map((one) => one.id) : []))}
          />
        </Paper>
      ) : (
        <FindingCards {...rows} />
      )}
      <Pages filters={filters} total={total} />
    </Box>
  );
}

interface PagesProps {
  readonly filters: Filters;
  readonly total: number;
}

function Pages({ filters: { page, perPage }, total }: PagesProps) {
  const say = useWords();
  const { number } = useFormat();
  const set = useFilter();
  const [, setAddress] = useSearchParams();
  const go = (next: number) => {
    setAddress((before) => {
      const address = new URLSearchParams(before);
      address.set('page', String(next));
      return address;
    });
  };
  const isSize = PAGE_SIZES.some((size) => size === perPage);
  return (
    <TablePagination
      component="div"
      className="no-print"
      count={total}
      page={page - 1}
      rowsPerPage={perPage}
      rowsPerPageOptions={(isSize ? PAGE_SIZES : [perPage, ...PAGE_SIZES]).map((value) => ({
        value,
        label: number(value),
      }))}
      labelRowsPerPage={say('findings.perPage')}
      labelDisplayedRows={({ from, to, count }) =>
        say('findings.range', { from: number(from), to: number(to), count: number(count) })
      }
      getItemAriaLabel={(type) => say(`findings.pages.${type}`)}
      onPageChange={(_, next) => go(next + 1)}
      onRowsPerPageChange={(event) => set('perPage', event.target.value)}
    />
  );
}

/** Nothing to show: because of the filters, or because there is nothing yet. */
function Nothing({ filters }: { readonly filters: Filters }) {
  const say = useWords();
  const { id } = useMission();
  const { isAuditor } = useSide();
  const [, setAddress] = useSearchParams();
  if (isFiltered(filters) || filters.page > 1)
    return (
      <EmptyState
        title={say('findings.noneFound')}
        text={say('findings.noneFoundHelp')}
        action={
          <Button variant="outlined" onClick={() => setAddress({})}>
            {say('findings.clear')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      title={say('findings.none')}
      text={say(isAuditor ? 'findings.noneHelpAuditor' : 'findings.noneHelp')}
      action={
        isAuditor && (
          <Button variant="contained" component={Link} to={missionPath(id, 'worksheet')}>
            {say('app.menu.worksheet')}
          </Button>
        )
      }
    />
  );
}
