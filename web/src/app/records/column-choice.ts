import useMediaQuery from '@mui/material/useMediaQuery';
import { Children, isValidElement, type ReactNode } from 'react';

/** From which width on a column is shown before anybody has chosen; always where it does not say. */
export type From = 'sm' | 'md';

interface ColumnProps {
  readonly source?: string;
  readonly sx?: { readonly '--shown-from'?: From };
}

/** The columns that a screen has no room for until somebody asks for them. */
export const hiddenAt = (columns: ReactNode, tooWide: ReadonlySet<From>): readonly string[] =>
  Children.toArray(columns).flatMap((column) => {
    if (!isValidElement<ColumnProps>(column)) return [];
    const { source, sx } = column.props;
    const from = sx?.['--shown-from'];
    return source !== undefined && from !== undefined && tooWide.has(from) ? [source] : [];
  });

interface List {
  readonly resource: string;
  readonly name?: string;
  readonly columns: ReactNode;
}

export interface ColumnChoice {
  /** Under which the choice is remembered: a phone has another than a wide screen. */
  readonly key: string;
  readonly hidden: readonly string[];
}

/** Which columns of a list are shown at first on this screen. */
export function useColumnChoice({ resource, name, columns }: List): ColumnChoice {
  const isMedium = useMediaQuery((theme) => theme.breakpoints.up('sm'));
  const isWide = useMediaQuery((theme) => theme.breakpoints.up('md'));
  const tooWide = new Set<From>([
    ...(isMedium ? [] : ['sm' as const]),
    ...(isWide ? [] : ['md' as const]),
  ]);
  const size = ['', '.medium', '.narrow'][tooWide.size] ?? '';
  return { key: `${name ?? resource}.columns${size}`, hidden: hiddenAt(columns, tooWide) };
}
