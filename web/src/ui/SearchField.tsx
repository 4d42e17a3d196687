import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 250;

interface SearchFieldProps {
  /** By which the keyboard finds it. */
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** Searches a moment after the last letter. */
export function SearchField({ id, label, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  }, [onSearch]);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => search.current(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <TextField
      {...(id === undefined ? {} : { id })}
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ flex: '1 1 220px', maxWidth: 340, m: 0 }}
    />
  );
}
