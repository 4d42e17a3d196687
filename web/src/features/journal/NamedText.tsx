import Box from '@mui/material/Box';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useCurrentMission } from '../../app/current-mission';
import { useOrganizations } from '../../app/organizations';
import type { JournalEntry } from './entry-words';
import { namesIn, piecesOf } from './names';

const Names = createContext<ReadonlyMap<string, string>>(new Map());

interface EntryNamesProps {
  /** The entries on the screen: what one of them names, the others name too. */
  readonly entries: readonly JournalEntry[];
  readonly children: ReactNode;
}

/** What is known of ids on this screen: missions, organizations, and what the entries tell. */
export function EntryNames({ entries, children }: EntryNamesProps) {
  const { missions } = useCurrentMission();
  const organizations = useOrganizations();
  const names = useMemo(
    () =>
      new Map([
        ...namesIn(entries),
        ...organizations.map(({ id, name }) => [id, name] as const),
        ...missions.map(({ id, reference }) => [id, reference] as const),
      ]),
    [entries, organizations, missions],
  );
  return <Names value={names}>{children}</Names>;
}

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
