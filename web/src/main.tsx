import './entry/fonts.css';
import './entry/base.css';
import { createRoot } from 'react-dom/client';
import { readSession } from './api/client';
import { prefetchFirstPage } from './entry/first-page';
import { recall } from './entry/preferences';
import { Start } from './entry/Start';

// Somebody who was signed in the last time most likely is again: what the first page needs is asked for at once.
if (recall('signedIn') === 'yes') prefetchFirstPage(location.pathname);

const place = document.getElementById('root');
if (place) createRoot(place).render(<Start session={readSession()} />);
