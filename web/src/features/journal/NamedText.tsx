import Box from '@mui/material/Box';
import { createContext, useContext, type ReactNode } from 'react';
import type { JournalEntry } from './entry-words';
import { piecesOf } from './names';
import { useNames } from './use-names';

const Names = createContext<ReadonlyMap<string, string>>(new Map());

interface EntryNamesProps {
  /** The entries on the screen. */
  readonly entries: readonly JournalEntry[];
  readonly children: ReactNode;
}

/** What is known of ids on this screen. */
export const EntryNames = ({ entries, children }: EntryNamesProps) => (
  <Names value={useNames(entries)}>{children}</Names>
);

/** What an id is called on this screen. */
export const useNameOf = (): ((id: string) => string | undefined) => {
  const names = useContext(Names);
  return (id) => names.get(id);
};

/** A text with names in the place of ids; whoever needs the id finds it behind the name. */
export function NamedText({ text }: { readonly text: string }) {
  const names = useContext(Names);
  return piecesOf(text, names).map((piece, index) =>
    piece.id === undefined ? (
      piece.text
    ) : (
      <Box
        key={index}
        component="bdi"
        title={piece.id}
        sx={{ textDecoration: 'underline dotted', textUnderlineOffset: 3 }}
      >
        {piece.text}
      </Box>
    ),
  );
}
