import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useFormat, useWords } from '../../i18n/use-words';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { usePublished, type Compared } from './use-published';

/** The published figures of the whole and of each area, beside those of the mission. */
export function BenchmarkTable({ scopes }: { readonly scopes: readonly Compared[] }) {
  const say = useWords();
  const { figure: written } = useFormat();
  const tell = usePublished();
  return (
    <ScrollRegion label={say('readiness.benchmarks')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say('readiness.area')}</TableCell>
            <TableCell align="right">{say('readiness.thisMission')}</TableCell>
            <TableCell>{say('readiness.published')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {scopes.map(({ scope, ei, benchmarks }) => (
            <TableRow key={scope}>
              <TableCell component="th" scope="row">
                {scope === 'overall' ? say('readiness.all') : scope}
              </TableCell>
              <TableCell align="right">
                {ei.value === null ? say('readiness.notKnown') : written(ei.value)}
              </TableCell>
              <TableCell>
                {benchmarks.length === 0 && say('readiness.notKnown')}
                {benchmarks.map((figure) => {
                  const { name, text } = tell(figure);
                  return (
                    <div key={`${figure.source} ${figure.observedOn} ${String(figure.value)}`}>
                      <bdi>{name}</bdi>: {text}
                    </div>
                  );
                })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
