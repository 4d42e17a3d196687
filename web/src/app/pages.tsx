import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { ProblemError } from '../api/problem';
import { useWords } from '../i18n/use-words';
import { EmptyState } from '../ui/EmptyState';
import { useProblemWords } from './problem-words';

export function NotFoundPage() {
  const say = useWords();
  return (
    <EmptyState
      isPage
      title={say('app.page.notFound')}
      text={say('app.page.notFoundHelp')}
      action={
        <Button variant="contained" component={Link} to="/">
          {say('app.page.home')}
        </Button>
      }
    />
  );
}

const isGone = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 404 || error.status === 400);

/** What stands in the place of a page that could not be read or drawn. */
export function FailedPage({ error }: { readonly error: unknown }) {
  const say = useWords();
  const explain = useProblemWords();
  if (isGone(error)) return <NotFoundPage />;
  const isRefusal = error instanceof ProblemError;
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
