import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useListContext } from 'react-admin';
import { directionOf } from '../../i18n/languages';
import { useFormat, useLanguage, useWords } from '../../i18n/use-words';
import { shownOn } from './pages-of';

const SIZES = [10, 25, 50, 100, 200];

/** Of a long list nobody has counted the end. */
const totalOf = ({ total }: { readonly total?: number | undefined }): number | undefined => total;

/** Which part of a list is shown, and the way to the others. */
export function Pager() {
  const say = useWords();
  const { number } = useFormat();
  const { language } = useLanguage();
  const list = useListContext();
  const { page, perPage, data, hasNextPage, hasPreviousPage } = list;
  const total = totalOf(list);
  if (!data || (data.length === 0 && page === 1)) return null;
  const { from, to } = shownOn(page, perPage, data.length);
  const values = { from: number(from), to: number(to) };
  const isRtl = directionOf(language) === 'rtl';
  const [Back, On] = isRtl ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <Box component="nav" aria-label={say('records.pages')} sx={BAR}>
      <TextField
        select
        label={say('records.perPage')}
        value={perPage}
        onChange={(event) => list.setPerPage(Number(event.target.value))}
        sx={{ width: 120, my: 0 }}
      >
        {SIZES.map((size) => (
          <MenuItem key={size} value={size}>
            {number(size)}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="body2" color="textSecondary" role="status">
        {total === undefined
          ? say('records.shownOfMany', values)
          : say('records.shown', { ...values, total: number(total) })}
      </Typography>
      <IconButton
        aria-label={say('records.previous')}
        disabled={!hasPreviousPage}
        onClick={() => list.setPage(page - 1)}
      >
        <Back />
      </IconButton>
      <IconButton
        aria-label={say('records.next')}
        disabled={!hasNextPage}
        onClick={() => list.setPage(page + 1)}
      >
        <On />
      </IconButton>
    </Box>
  );
}

const BAR = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 1,
  mt: 1.5,
} as const;
