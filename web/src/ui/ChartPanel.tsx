import BarChartOutlined from '@mui/icons-material/BarChartOutlined';
import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { Panel } from './Panel';

interface ChartPanelProps {
  readonly title: string;
  readonly help?: string;
  readonly chart: ReactNode;
  /** The same figures as a table. */
  readonly table: ReactNode;
}

/** A chart, and the same figures as a table for those who read rather than look. */
export function ChartPanel({ title, help, chart, table }: ChartPanelProps) {
  const say = useWords();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const choice = (
    <ToggleButtonGroup
      className="no-print"
      exclusive
      size="small"
      value={view}
      aria-label={say('ui.view', { title })}
      onChange={(_, chosen: 'chart' | 'table' | null) => chosen && setView(chosen)}
    >
      <ToggleButton value="chart" aria-label={say('ui.chart')} sx={{ p: 0.5 }}>
        <BarChartOutlined fontSize="small" />
      </ToggleButton>
      <ToggleButton value="table" aria-label={say('ui.table')} sx={{ p: 0.5 }}>
        <TableRowsOutlined fontSize="small" />
      </ToggleButton>
    </ToggleButtonGroup>
  );
  return (
    <Panel title={title} actions={choice} {...(help === undefined ? {} : { help })}>
      {view === 'chart' ? chart : table}
    </Panel>
  );
}
