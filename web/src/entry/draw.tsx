import { createRoot } from 'react-dom/client';
import type { Session } from '../api/session';
import { Start } from './Start';

/** Draws the page; `session` is what was asked of the server before. */
export function draw(session: Promise<Session | null>): void {
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<Start session={session} />);
}
