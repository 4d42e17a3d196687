import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useDeferredValue } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../../i18n/use-words';
import { ScrollRegion } from '../../ui/ScrollRegion';
import type { Column } from './columns';
import { sortAfter } from './filters';
import type { Finding } from './finding';
import { FindingCell } from './FindingCell';

export interface RowsProps {
  readonly findings: readonly Finding[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** Whether there is anything to be done with those that are chosen. */
  readonly isChoosing: boolean;
  readonly linkTo: (finding: Finding) => string;
}

interface FindingTableProps extends RowsProps {
  readonly columns: readonly Column[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onToggleAll: (isAll: boolean) => void;
}

/** The findings in rows, where the screen is wide enough for them. */
export function FindingTable(props: FindingTableProps) {
  const { findings, columns, chosen, onToggle, isChoosing, linkTo } = props;
  const say = useWords();
  const drawn = useDeferredValue(findings, findings.slice(0, IN_SIGHT));
  return (
    <ScrollRegion label={say('app.menu.findings')}>
      <Table size="small" sx={{ minWidth: 720 }}>
        <Head {...props} />
        <TableBody>
          {drawn.map((finding) => (
            <TableRow key={finding.id} hover selected={chosen.has(finding.id)}>
              {isChoosing && (
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={chosen.has(finding.id)}
                    onChange={() => onToggle(finding.id)}
                    slotProps={{
                      input: { 'aria-label': say('findings.select', { name: finding.reference }) },
                    }}
                  />
                </TableCell>
              )}
              {columns.map((column) => (
                <TableCell key={column} sx={CELL[column]}>
                  {column === 'title' ? (
                    <Link component={RouterLink} to={linkTo(finding)} dir="auto" sx={TITLE}>
                      {finding.title}
                    </Link>
                  ) : (
                    <FindingCell finding={finding} column={column} />
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function Head(props: FindingTableProps) {
  const { findings, columns, chosen, sort, isChoosing, onSort, onToggleAll } = props;
  const say = useWords();
  const isAll = findings.length > 0 && findings.every(({ id }) => chosen.has(id));
  return (
    <TableHead>
      <TableRow>
        {isChoosing && (
          <TableCell padding="checkbox">
            <Checkbox
              checked={isAll}
              indeterminate={!isAll && chosen.size > 0}
              onChange={() => onToggleAll(!isAll)}
              slotProps={{ input: { 'aria-label': say('findings.selectAll') } }}
            />
          </TableCell>
        )}
        {columns.map((column) => {
          const isSorted = sort.replace('-', '') === column;
          const direction = sort.startsWith('-') ? 'desc' : 'asc';
          return (
            <TableCell
              key={column}
              aria-sort={isSorted ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
            >
              <TableSortLabel
                active={isSorted}
                direction={isSorted ? direction : 'asc'}
                onClick={() => onSort(sortAfter(sort, column))}
              >
                {say(`findings.${column}`)}
              </TableSortLabel>
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}

/** So many rows can be in sight at first; the others are drawn once these are there. */
const IN_SIGHT = 12;
const TITLE = { fontWeight: 600, display: 'block' } as const;
const CELL: Readonly<Partial<Record<Column, object>>> = {
  title: { minWidth: 200 },
  reference: { whiteSpace: 'nowrap' },
  dueOn: { minWidth: 140 },
  criticalElement: { whiteSpace: 'nowrap' },
};
