import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import type { LineOptions, Painter } from './line-chart';

interface LineChartProps {
  /** What the chart shows, in words; the figures are in the table beside it. */
  readonly label: string;
  readonly options: Omit<LineOptions, 'colours' | 'isMirrored'>;
  readonly onPick: (index: number) => void;
}

const HEIGHT = 240;

/** A chart of lines over time. Its library is fetched only when a chart is shown. */
export function LineChart({ label, options, onPick }: LineChartProps) {
  const { colours, direction } = useTheme();
  const isMirrored = direction === 'rtl';
  const place = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter>(null);
  const latest = useRef({ options, onPick });
  useEffect(() => {
    latest.current = { options, onPick };
    painter.current?.draw({ ...options, colours, isMirrored });
  }, [options, onPick, colours, isMirrored]);
  useEffect(() => {
    let isGone = false;
    void import('./line-chart').then(({ paint }) => {
      if (isGone || !place.current) return;
      const made = paint(place.current, (index) => latest.current.onPick(index));
      painter.current = made;
      made.draw({ ...latest.current.options, colours, isMirrored });
    });
    return () => {
      isGone = true;
      painter.current?.end();
      painter.current = null;
    };
  }, [colours, isMirrored]);
  return <Box ref={place} role="img" aria-label={label} dir="ltr" sx={{ height: HEIGHT }} />;
}
