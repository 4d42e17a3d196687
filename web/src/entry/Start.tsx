import { Suspense, useCallback, useEffect, useState } from 'react';
import { readSession } from '../api/client';
import type { Session } from '../api/session';
import { SignIn } from '../features/sign-in/SignIn';
import { signInText } from '../features/sign-in/messages';
import { directionOf, type Language } from '../i18n/languages';
import { APP_FILE } from './app-file';
import { fetchFirstPage } from './first-page';
import { late } from './late';
import { recall, remember, wantedLanguage } from './preferences';

const App = late(APP_FILE, ({ default: Application }) => Application);

type State = 'asking' | 'nobody' | 'unreachable' | Session;

interface StartProps {
  /** What was asked of the server before anything was drawn. */
  readonly session: Promise<Session | null>;
}

/** Shows the sign-in page to nobody, and the application to somebody. */
export function Start({ session }: StartProps) {
  const [language, setLanguage] = useState(wantedLanguage);
  const [state, setState] = useState<State>('asking');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  const enter = useCallback((found: Session | null) => {
    remember('signedIn', found ? 'yes' : null);
    if (found && recall('language') === null) setLanguage(found.me.language);
    setState(found ?? 'nobody');
  }, []);
  const ask = useCallback(
    (answer: Promise<Session | null>) => {
      const arrive = async () => {
        const found = await answer;
        // Drawn when all of it is there: a page that comes in pieces comes later.
        if (found) await fetchFirstPage(wantedLanguage());
        enter(found);
      };
      arrive().catch(() => setState('unreachable'));
    },
    [enter],
  );
  useEffect(() => ask(session), [ask, session]);
  const choose = (chosen: Language) => {
    remember('language', chosen);
    setLanguage(chosen);
  };
  if (state === 'asking') return <Opening language={language} />;
  if (state === 'unreachable')
    return <Unreachable language={language} onRetry={() => ask(readSession())} />;
  if (state === 'nobody')
    return (
      <SignIn
        language={language}
        onLanguage={choose}
        onTyping={() => void fetchFirstPage(language)}
        onSignedIn={(found) => {
          setLanguage(found.me.language);
          remember('language', found.me.language);
          enter(found);
        }}
      />
    );
  return (
    <Suspense fallback={<Opening language={language} />}>
      <App session={state} language={language} onLanguage={choose} />
    </Suspense>
  );
}

const Opening = ({ language }: { readonly language: Language }) => (
  <div className="opening" role="status">
    {signInText(language, 'opening')}
  </div>
);

function Unreachable({
  language,
  onRetry,
}: {
  readonly language: Language;
  readonly onRetry: () => void;
}) {
  return (
    <main className="opening">
      <h1>{signInText(language, 'unreachable')}</h1>
      <p>{signInText(language, 'unreachableHelp')}</p>
      <button type="button" onClick={onRetry}>
        {signInText(language, 'retry')}
      </button>
    </main>
  );
}
