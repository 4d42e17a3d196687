import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import { Admin, CustomRoutes, Resource, type I18nProvider } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { authProvider } from '../api/auth-provider';
import { dataProvider } from '../api/data-provider';
import { createQueryClient } from '../api/query-client';
import type { Session } from '../api/session';
import { directionOf, type Language } from '../i18n/languages';
import { wordsIn } from '../i18n/load';
import { LanguageContext } from '../i18n/use-words';
import { MISSION_PAGES, OWN_PAGES } from './features';
import { Home } from './Home';
import { Layout } from './Layout';
import { MissionFrame } from './MissionFrame';
import { NotForYou, NotFoundPage } from './pages';
import { PersonProvider } from './person';
import { RESOURCES } from './resources';
import { Directed } from './theme/Direction';
import { useShownMode } from './theme/mode';
import { themeFor } from './theme/theme';
import { useSessionNow } from './use-session-now';

interface AppProps {
  readonly session: Session;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const queryClient = createQueryClient();
const Props = createContext<AppProps | null>(null);
// A router that can hold somebody back who would leave what they typed.
const router = createBrowserRouter([{ path: '*', element: <Inside /> }]);

export default function App(props: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Props value={props}>
        <RouterProvider router={router} />
      </Props>
    </QueryClientProvider>
  );
}

function Inside() {
  const props = useContext(Props);
  return props && <Spoken {...props} />;
}

/** Waits for the words of the language, then shows everything in it. */
function Spoken({ session, language, onLanguage }: AppProps) {
  const { me } = useSessionNow(session);
  const { data: words } = useQuery({
    queryKey: ['words', language],
    queryFn: () => wordsIn(language),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  const choice = useMemo(() => ({ language, choose: onLanguage }), [language, onLanguage]);
  if (!words) return null;
  const spoken = words.getLocale() as Language;
  return (
    <LanguageContext value={{ ...choice, language: spoken }}>
      <PersonProvider value={me}>
        <Directed direction={directionOf(spoken)}>
          <Screens key={spoken} words={words} language={spoken} />
        </Directed>
      </PersonProvider>
    </LanguageContext>
  );
}

interface ScreensProps {
  readonly words: I18nProvider;
  readonly language: Language;
}

function Screens({ words, language }: ScreensProps) {
  const mode = useShownMode();
  const theme = useMemo(() => themeFor(mode, directionOf(language)), [mode, language]);
  return (
    <Admin
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={words}
      queryClient={queryClient}
      theme={theme}
      darkTheme={null}
      layout={Layout}
      catchAll={NotFoundPage}
      accessDenied={NotForYou}
      dashboard={Home}
      loginPage={false}
      disableTelemetry
      requireAuth
    >
      <CustomRoutes>
        {MISSION_PAGES.map(({ path, Page }) => (
          <Route
            key={path}
            path={`/missions/:missionId/${path}`}
            element={
              <MissionFrame>
                <Page />
              </MissionFrame>
            }
          />
        ))}
        {OWN_PAGES.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </CustomRoutes>
      {RESOURCES.map(({ name, ...screens }) => (
        <Resource key={name} name={name} {...screens} />
      ))}
    </Admin>
  );
}
