import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router-dom';
import { useAreaName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';
import type { AreaProgress } from './answer';

/** How far each area is; a click shows its questions only. */
export function AreaStrip({ progress }: { readonly progress: readonly AreaProgress[] }) {
  const say = useWords();
  const { number } = useFormat();
  const nameOf = useAreaName();
  const [address, setAddress] = useSearchParams();
  const chosen = address.getAll('area');
  const toggle = (area: string) => {
    setAddress((before) => {
      const next = new URLSearchParams(before);
      const others = next.getAll('area').filter((one) => one !== area);
      next.delete('area');
      if (!before.getAll('area').includes(area)) others.push(area);
      for (const one of others) next.append('area', one);
      return next;
    });
  };
  return (
    <Box
      role="group"
      aria-label={say('worksheet.progress')}
      sx={{
        ...STRIP,
        gridTemplateColumns: { md: `repeat(${String(progress.length)}, minmax(0, 160px))` },
      }}
    >
      {progress.map(({ area, answered, all }) => (
        <ButtonBase
          key={area}
          aria-pressed={chosen.includes(area)}
          aria-label={say('worksheet.areaProgress', {
            area: `${area} ${nameOf(area)}`,
            answered: number(answered),
            all: number(all),
          })}
          title={nameOf(area)}
          onClick={() => toggle(area)}
          sx={TILE}
        >
          <Typography variant="caption" component="span" sx={NAME_AND_COUNT}>
            <strong>{area}</strong>
            <span>
              {number(answered)}/{number(all)}
            </span>
          </Typography>
          <Box component="span" sx={TRACK}>
            <Box component="span" sx={{ ...FILL, width: `${String((answered / all) * 100)}%` }} />
          </Box>
        </ButtonBase>
      ))}
    </Box>
  );
}

const STRIP = {
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(104px, 1fr)',
  gap: 1,
  overflowX: 'auto',
  p: '2px',
} as const;

const TILE = {
  display: 'block',
  textAlign: 'start',
  px: 1,
  py: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  backgroundColor: 'background.paper',
  '&[aria-pressed="true"]': { borderColor: 'primary.main', backgroundColor: 'action.selected' },
} as const;

const NAME_AND_COUNT = {
  display: 'flex',
  flexDirection: { md: 'column', lg: 'row' },
  justifyContent: 'space-between',
  columnGap: 1,
} as const;

const TRACK = {
  display: 'block',
  height: 4,
  mt: 0.5,
  borderRadius: 1,
  overflow: 'hidden',
  backgroundColor: 'divider',
} as const;

const FILL = { display: 'block', height: '100%', backgroundColor: 'primary.main' } as const;
