import Alert from '@mui/material/Alert';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ProblemError } from '../../api/problem';
import { useFaultWords } from '../../app/fault-words';
import { useProblemWords } from '../../app/problem-words';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords } from '../../i18n/use-words';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { cellFault } from './edition-import';

const MOST_SHOWN = 100;

/** Why a file was not taken: cell by cell where its cells are wrong. */
export function EditionFaults({ failure }: { readonly failure: ProblemError }) {
  const say = useWords();
  const explain = useProblemWords();
  const { number } = useFormat();
  const { errors, code } = failure.problem;
  if (code !== 'edition.file-invalid') return <Alert severity="error">{explain(failure)}</Alert>;
  return (
    <>
      <Alert severity="error">
        {say('administration.editions.faults', {
          smart_count: errors.length,
          count: number(errors.length),
        })}
      </Alert>
      <FaultTable failure={failure} />
      {errors.length > MOST_SHOWN &&
        say('administration.editions.moreFaults', { count: number(errors.length - MOST_SHOWN) })}
    </>
  );
}

function FaultTable({ failure }: { readonly failure: ProblemError }) {
  const say = useWords();
  const words = useFaultWords();
  const { number } = useFormat();
  const faults = failure.problem.errors.slice(0, MOST_SHOWN).map(cellFault);
  return (
    <ScrollRegion label={say('administration.editions.faultsLabel')}>
      <Table sx={{ mt: 1 }}>
        <TableHead>
          <TableRow>
            <TableCell align="right">{say('administration.editions.row')}</TableCell>
            <TableCell>{say('administration.editions.column')}</TableCell>
            <TableCell>{say('administration.editions.fault')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {faults.map(({ row, column, fault }, index) => (
            <TableRow key={index}>
              <TableCell align="right">{row === null ? NO_VALUE : number(row)}</TableCell>
              <TableCell dir="ltr" sx={{ textAlign: 'start' }}>
                {column}
              </TableCell>
              <TableCell>{words.say(fault)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
