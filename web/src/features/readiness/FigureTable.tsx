import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router-dom';
import { ASSESSMENT_STATUSES } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { countOf } from './counts';
import type { Part } from './part';

/** Two of them stand side by side: figures close together, and the names with room for their words. */
const CLOSE = {
  '& th, & td': { px: 0.75 },
  '& th:first-of-type': { minWidth: 112 },
} as const;

interface FigureTableProps {
  readonly parts: readonly Part[];
  readonly of: string;
}

/** The figures of several parts, in numbers. */
export function FigureTable({ parts, of }: FigureTableProps) {
  const say = useWords();
  const { number, figure: written } = useFormat();
  return (
    <ScrollRegion label={of}>
      <Table size="small" sx={CLOSE}>
        <TableHead>
          <TableRow>
            <TableCell>{of}</TableCell>
            <TableCell align="right">{say('readiness.ei')}</TableCell>
            <TableCell align="right">{say('readiness.coverage')}</TableCell>
            {ASSESSMENT_STATUSES.map((status) => (
              <TableCell key={status} align="right">
                {say(`domain.status.${status}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map(({ code, name, figure, to }) => (
            <TableRow key={code}>
              <TableCell component="th" scope="row">
                <Link component={RouterLink} to={to} underline="always">
                  {code}
                </Link>{' '}
                {name}
              </TableCell>
              <TableCell align="right">
                {figure.ei.value === null ? say('readiness.notKnown') : written(figure.ei.value)}
              </TableCell>
              <TableCell align="right">{written(figure.ei.coverage)}</TableCell>
              {ASSESSMENT_STATUSES.map((status) => (
                <TableCell key={status} align="right">
                  {number(countOf(figure.counts, status))}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
