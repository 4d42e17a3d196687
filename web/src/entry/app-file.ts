import { lateFile } from './late-file';

/** The application behind the sign-in page. */
export const APP_FILE = lateFile(() => import('../app/App'));
