import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router-dom';
import { useAreaName } from '../../../app/catalogue';
import { useFormat, useWords } from '../../../i18n/use-words';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { worksheetLink } from '../worksheet-link';
import type { Forecast } from './questions';

interface AreasTableProps {
  readonly areas: Forecast['byArea'];
  readonly missionId: string;
}

/** The figures of the areas as they may be on the day, in numbers. */
export function AreasTable({ areas, missionId }: AreasTableProps) {
  const say = useWords();
  const nameOf = useAreaName();
  const { figure, number } = useFormat();
  return (
    <ScrollRegion label={say('readiness.byArea')}>
      <Table size="small" sx={{ '& th:first-of-type': { minWidth: 112 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{say('readiness.area')}</TableCell>
            <TableCell align="right">{say('outlook.now')}</TableCell>
            <TableCell align="right">{say('outlook.from')}</TableCell>
            <TableCell align="right">{say('outlook.likelyFigure')}</TableCell>
            <TableCell align="right">{say('outlook.to')}</TableCell>
            <TableCell align="right">{say('outlook.expected')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {areas.map(({ scope, now, low, median, high, expectedQuestions }) => (
            <TableRow key={scope}>
              <TableCell component="th" scope="row">
                <Link
                  component={RouterLink}
                  underline="always"
                  to={worksheetLink(missionId, { area: scope, status: 'not-satisfactory' })}
                >
                  {scope}
                </Link>{' '}
                {nameOf(scope)}
              </TableCell>
              {[now.value, low, median, high].map((value, index) => (
                <TableCell key={index} align="right">
                  {figure(value)}
                </TableCell>
              ))}
              <TableCell align="right">{number(Math.round(expectedQuestions * 10) / 10)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
