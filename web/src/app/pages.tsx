import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { ProblemError } from '../api/problem';
import { useWords } from '../i18n/use-words';
import { EmptyState } from '../ui/EmptyState';
import { useProblemWords } from './problem-words';

/** Out of a page that leads nowhere. */
function HomeButton() {
  const say = useWords();
  return (
    <Button variant="contained" component={Link} to="/">
      {say('app.page.home')}
    </Button>
  );
}

interface NotThereProps {
  readonly text: string;
}

/** What stands in the place of something that is not there, or not for this person to see. */
export function NotThere({ text }: NotThereProps) {
  const say = useWords();
  return <EmptyState isPage title={say('app.page.notFound')} text={text} action={<HomeButton />} />;
}

export function NotFoundPage() {
  const say = useWords();
  return <NotThere text={say('app.page.notFoundHelp')} />;
}

/** What stands in the place of a page that a role may not use. */
export function NotForYou() {
  const say = useWords();
  return (
    <EmptyState
      isPage
      title={say('app.page.notForYou')}
      text={say('app.page.notForYouHelp')}
      action={<HomeButton />}
    />
  );
}

const FORBIDDEN = 403;
const isGone = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 404 || error.status === 400);

/** What stands in the place of a page that could not be read or drawn. */
export function FailedPage({ error }: { readonly error: unknown }) {
  const say = useWords();
  const explain = useProblemWords();
  if (isGone(error)) return <NotFoundPage />;
  const isRefusal = error instanceof ProblemError;
  if (isRefusal && error.status === FORBIDDEN) return <NotForYou />;
  return (
    <EmptyState
      isPage
      title={say('app.page.failed')}
      text={isRefusal ? explain(error) : say('app.page.failedHelp')}
      action={
        <Button variant="contained" onClick={() => location.reload()}>
          {say('app.page.reload')}
        </Button>
      }
    />
  );
}
