import './entry/fonts.css';
import './entry/base.css';
import { readSession } from './api/client';
import { askForFirstPage, fetchFirstPage } from './entry/first-page';
import { fetchFonts } from './entry/fonts';
import { recall, wantedLanguage } from './entry/preferences';

// Somebody who was signed in the last time most likely is again: what the first page needs is asked for at once, while
// the browser still reads what draws it.
const session = readSession();
if (recall('signedIn') === 'yes') {
  askForFirstPage();
  void fetchFirstPage(wantedLanguage());
}
fetchFonts(wantedLanguage());
void import('./entry/draw').then(({ draw }) => draw(session));
