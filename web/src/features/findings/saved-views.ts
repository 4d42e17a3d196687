import { recall, remember } from '../../entry/preferences';

/** Filters that a person wants again, as they stand in the address. */
export interface SavedView {
  readonly name: string;
  readonly query: string;
}

const KEY = 'findings.views';

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as SavedView).name === 'string' &&
  typeof (value as SavedView).query === 'string';

export function viewsIn(text: string | null): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? (kept as unknown[]).filter(isView) : [];
  } catch {
    return [];
  }
}

export const readViews = (): readonly SavedView[] => viewsIn(recall(KEY));

export function keepViews(views: readonly SavedView[]): void {
  remember(KEY, JSON.stringify(views));
}

/** A view under a name that there is already takes its place. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
];

/** What of an address belongs to a view: everything but the page. */
export function queryToKeep(address: URLSearchParams): string {
  const kept = new URLSearchParams(address);
  kept.delete('page');
  return kept.toString();
}
