import Box from '@mui/material/Box';
import { styled, useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { CellFigure, Readiness } from '../../api/types';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { answeredIn } from './counts';
import { shadeOf, STEPS } from './readiness-colour';
import { worksheetLink } from './worksheet-link';

const Grid = styled('table')({
  width: '100%',
  minWidth: 720,
  tableLayout: 'fixed',
  borderCollapse: 'separate',
  borderSpacing: 3,
  '& th': { fontWeight: 600, padding: 4 },
  '& thead th': { textAlign: 'center' },
  '& td': { height: 48, padding: 0, textAlign: 'center', borderRadius: 6 },
});

interface HeatMapPanelProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** Every pair of area and critical element. It is a table: whoever cannot see the colours reads the figures. */
export function HeatMapPanel({ readiness, missionId }: HeatMapPanelProps) {
  const say = useWords();
  const areaName = useAreaName();
  const elementName = useCriticalElementName();
  const { grid } = readiness;
  const areas = [...new Set(grid.map(({ area }) => area))];
  const elements = [...new Set(grid.map(({ criticalElement }) => criticalElement))];
  const cells = new Map(grid.map((cell) => [`${cell.area} ${cell.criticalElement}`, cell]));
  return (
    <Panel title={say('readiness.grid')} help={say('readiness.gridHelp')}>
      <ScrollRegion label={say('readiness.grid')}>
        <Grid>
          <thead>
            <tr>
              <th scope="col" style={{ width: 64 }}>
                {say('readiness.area')}
              </th>
              {elements.map((element) => (
                <th key={element} scope="col" title={elementName(element)}>
                  {element}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area}>
                <th scope="row" title={areaName(area)}>
                  {area}
                </th>
                {elements.map((element) => (
                  <HeatCell
                    key={element}
                    cell={cells.get(`${area} ${element}`)}
                    area={area}
                    element={element}
                    missionId={missionId}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </Grid>
      </ScrollRegion>
      <Legend />
    </Panel>
  );
}

const HATCHED = (line: string): string =>
  `repeating-linear-gradient(135deg, ${line} 0 1px, transparent 1px 7px)`;

interface HeatCellProps {
  readonly cell: CellFigure | undefined;
  readonly area: string;
  readonly element: string;
  readonly missionId: string;
}

function HeatCell({ cell, area, element, missionId }: HeatCellProps) {
  const say = useWords();
  const { number, figure: written } = useFormat();
  const { colours, palette } = useTheme();
  if (!cell || cell.questions === 0)
    return (
      <td style={{ backgroundImage: HATCHED(colours.edge) }}>
        <span style={HIDDEN}>{say('readiness.cellEmpty', { area, element })}</span>
      </td>
    );
  const { value } = cell.ei;
  const shade = value === null ? null : shadeOf(value, palette.mode);
  const answered = answeredIn(cell.counts);
  const label = say('readiness.cell', {
    area,
    element,
    ei: value === null ? say('readiness.notAnswered') : written(value),
    answered: number(answered),
    questions: number(cell.questions),
  });
  return (
    <td
      style={{
        backgroundColor: shade?.ground ?? colours.raised,
        boxShadow: shade ? undefined : `inset 0 0 0 1px ${colours.line}`,
      }}
    >
      <CellLink
        to={worksheetLink(missionId, { area, criticalElement: element })}
        aria-label={label}
        title={label}
        style={{ color: shade?.ink ?? colours.quiet }}
      >
        <strong>{written(value)}</strong>
        <small>
          {say('readiness.ofAll', { answered: number(answered), all: number(cell.questions) })}
        </small>
      </CellLink>
    </td>
  );
}

const HIDDEN = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

const CellLink = styled(Link)({
  display: 'grid',
  alignContent: 'center',
  height: '100%',
  minHeight: 48,
  lineHeight: '16px',
  textDecoration: 'none',
  borderRadius: 6,
  '& small': { fontSize: 11, lineHeight: '12px' },
  '&:hover': { textDecoration: 'underline' },
});

/** What the colours mean. */
function Legend() {
  const say = useWords();
  const { percent } = useFormat();
  const { palette, colours } = useTheme();
  const wordsOf = (from: number, next: number | undefined): string => {
    if (from === 0) return say('readiness.under', { value: percent(next ?? 0) });
    if (next === undefined) return say('readiness.over', { value: percent(from) });
    return say('readiness.from', { from: percent(from), to: percent(next) });
  };
  const entries = [
    ...STEPS.map((from, step) => ({
      words: wordsOf(from, STEPS[step + 1]),
      swatch: { backgroundColor: shadeOf(from, palette.mode).ground },
    })),
    {
      words: say('readiness.notAnswered'),
      swatch: { backgroundColor: colours.raised, border: `1px solid ${colours.line}` },
    },
    { words: say('readiness.noQuestions'), swatch: { backgroundImage: HATCHED(colours.edge) } },
  ];
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        mt: 1.5,
        alignItems: 'center',
      }}
    >
      <Typography variant="caption" color="textSecondary">
        {say('readiness.legend')}
      </Typography>
      {entries.map(({ words, swatch }) => (
        <Box key={words} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <Box sx={{ width: 20, height: 12, borderRadius: '3px', ...swatch }} />
          <Typography variant="caption">{words}</Typography>
        </Box>
      ))}
    </Box>
  );
}
