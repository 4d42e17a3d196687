import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useAutocomplete from '@mui/material/useAutocomplete';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../../i18n/use-words';
import { isWorthSearching, type Place } from './places';
import { usePlaces } from './use-places';

interface GoToDialogProps {
  readonly onClose: () => void;
}

/** One field; arrows choose, Enter goes there, Escape stays. */
export function GoToDialog({ onClose }: GoToDialogProps) {
  const say = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const places = usePlaces(typed);
  const { getRootProps, getInputProps, getListboxProps, getOptionProps, groupedOptions } =
    useAutocomplete<Place>({
      id: 'go-to',
      open: true,
      autoHighlight: true,
      options: places,
      // What fits has been chosen already, by the server too.
      filterOptions: (found) => found,
      groupBy: ({ kind }) => kind,
      getOptionKey: ({ to }) => to,
      getOptionLabel: ({ name }) => name,
      value: null,
      inputValue: typed,
      onInputChange: (_, text, reason) => {
        if (reason === 'input') setTyped(text);
      },
      onClose: (_, reason) => {
        if (reason === 'escape') onClose();
      },
      onChange: (_, place) => {
        onClose();
        if (place) void navigate(place.to);
      },
    });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': say('app.goTo.open'), sx: PAPER } }}
    >
      <Box {...getRootProps()} sx={{ p: 2 }}>
        <TextField
          id="go-to"
          autoFocus
          fullWidth
          margin="none"
          label={say('app.goTo.label')}
          helperText={say('app.goTo.help')}
          slotProps={{ htmlInput: getInputProps() }}
        />
      </Box>
      <Box component="ul" {...getListboxProps()} sx={LIST}>
        {groupedOptions.map(({ key, index, group, options }) => (
          <Box component="li" key={key} role="presentation">
            <Typography variant="overline" color="textSecondary" component="div" sx={{ px: 2 }}>
              {say(`app.goTo.${group as Place['kind']}`)}
            </Typography>
            <Box component="ul" role="presentation" sx={{ p: 0, m: 0, listStyle: 'none' }}>
              {options.map((place, at) => (
                <PlaceOption
                  key={place.to}
                  place={place}
                  given={getOptionProps({ option: place, index: index + at })}
                />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
      {groupedOptions.length === 0 && (
        <Typography role="status" color="textSecondary" sx={{ px: 2, pb: 2 }}>
          {say(isWorthSearching(typed.trim()) ? 'app.goTo.none' : 'app.goTo.more')}
        </Typography>
      )}
    </Dialog>
  );
}

interface PlaceOptionProps {
  readonly place: Place;
  readonly given: React.HTMLAttributes<HTMLLIElement>;
}

const PlaceOption = ({ place, given }: PlaceOptionProps) => (
  <Box component="li" {...given} sx={OPTION}>
    {place.code !== undefined && (
      <Typography component="bdi" dir="ltr" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
        {place.code}
      </Typography>
    )}
    <Typography component="span" dir="auto" noWrap sx={{ flex: '1 1 240px', minWidth: 0 }}>
      {place.name}
    </Typography>
  </Box>
);

/** It stays where it is while what fits becomes more or less. */
const PAPER = { alignSelf: 'flex-start', mt: { xs: 2, sm: 8 } } as const;
const LIST = { m: 0, p: 0, pb: 1, listStyle: 'none', overflowY: 'auto', maxHeight: '60dvh' };
const OPTION = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1.5,
  alignItems: 'baseline',
  px: 2,
  py: 1,
  cursor: 'pointer',
  '&.Mui-focused': { backgroundColor: 'action.selected' },
} as const;
