import './entry/fonts.css';
import './entry/base.css';
import { createRoot } from 'react-dom/client';
import { readSession } from './api/client';
import { askForFirstPage, fetchFirstPage } from './entry/first-page';
import { fetchFonts } from './entry/fonts';
import { recall, wantedLanguage } from './entry/preferences';
import { Start } from './entry/Start';

// Somebody who was signed in the last time most likely is again: what the first page needs is asked for at once.
const session = readSession();
if (recall('signedIn') === 'yes') {
  askForFirstPage();
  void fetchFirstPage(wantedLanguage());
}
fetchFonts(wantedLanguage());

const place = document.getElementById('root');
if (place) createRoot(place).render(<Start session={session} />);
