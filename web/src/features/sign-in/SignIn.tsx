import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { signIn } from '../../api/client';
import type { Session } from '../../api/session';
import { directionOf, LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/languages';
import { signInText, type SignInKey } from './messages';
import { signInFault } from './sign-in-fault';
import './sign-in.css';

interface SignInProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Somebody means to sign in: what comes next may be fetched. */
  readonly onTyping: () => void;
  readonly onSignedIn: (session: Session) => void;
}

/** The first page. It stands on its own, without the framework of the other screens, so that it is there at once. */
export function SignIn({ language, onLanguage, onTyping, onSignedIn }: SignInProps) {
  const say = (key: SignInKey) => signInText(language, key);
  useEffect(() => {
    document.title = say('title');
  });
  return (
    <div className="sign-in" dir={directionOf(language)} lang={language}>
      <main className="sign-in__card" onInput={onTyping}>
        <Mark />
        <h1>{say('title')}</h1>
        <p className="sign-in__purpose">{say('purpose')}</p>
        <SignInForm language={language} onSignedIn={onSignedIn} />
        <p className="sign-in__hint">{say('forgotten')}</p>
      </main>
      <nav className="sign-in__languages" aria-label={say('language')}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => onLanguage(one)}
          >
            {LANGUAGE_NAMES[one]}
          </button>
        ))}
      </nav>
    </div>
  );
}

const Mark = () => (
  <svg className="sign-in__mark" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M16 25 6.5 9.5a18 18 0 0 1 19 0Z" />
    <path className="sign-in__needle" d="M16 25V10.5" />
    <circle cx="16" cy="25" r="2.4" />
  </svg>
);

function SignInForm({ language, onSignedIn }: Pick<SignInProps, 'language' | 'onSignedIn'>) {
  const say = (key: SignInKey) => signInText(language, key);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const [missing, setMissing] = useState<'email' | 'password' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const values = new FormData(form.current ?? undefined);
    const email = text(values.get('email')).trim();
    const password = text(values.get('password'));
    const empty = email === '' ? 'email' : password === '' ? 'password' : null;
    setMissing(empty);
    setFault(null);
    if (empty) return form.current?.querySelector<HTMLInputElement>(`[name=${empty}]`)?.focus();
    setWorking(true);
    try {
      onSignedIn(await signIn(email, password));
    } catch (error) {
      setFault(error);
    } finally {
      setWorking(false);
    }
  };
  const said = fault === null ? null : signInFault(fault);
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <div role="alert">
        {said && <p className="sign-in__fault">{signInText(language, said.key, said.values)}</p>}
      </div>
      <Field
        name="email"
        label={say('email')}
        fault={missing === 'email' ? say('emailMissing') : null}
      />
      <Field
        name="password"
        label={say('password')}
        fault={missing === 'password' ? say('passwordMissing') : null}
        toggle={{ show: say('show'), hide: say('hide') }}
      />
      <button className="sign-in__submit" type="submit" disabled={isWorking}>
        {say(isWorking ? 'working' : 'signIn')}
      </button>
      {isWorking && <progress className="sign-in__progress" aria-label={say('working')} />}
    </form>
  );
}

const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

interface FieldProps {
  readonly name: 'email' | 'password';
  readonly label: string;
  readonly fault: string | null;
  readonly toggle?: { readonly show: string; readonly hide: string };
}

function Field({ name, label, fault, toggle }: FieldProps) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const isSecret = name === 'password' && !isShown;
  return (
    <div className="sign-in__field">
      <label htmlFor={id}>{label}</label>
      <div className="sign-in__input">
        <input
          id={id}
          name={name}
          type={isSecret ? 'password' : name === 'email' ? 'email' : 'text'}
          autoComplete={name === 'email' ? 'username' : 'current-password'}
          autoFocus={name === 'email'}
          dir="ltr"
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
        />
        {toggle && (
          <button
            type="button"
            aria-pressed={isShown}
            aria-label={isShown ? toggle.hide : toggle.show}
            onClick={() => setShown(!isShown)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6Z" />
              <circle cx="12" cy="12" r="2.6" />
              {!isShown && <path d="M4 20 20 4" />}
            </svg>
          </button>
        )}
      </div>
      {fault !== null && (
        <p id={`${id}-fault`} className="sign-in__missing">
          {fault}
        </p>
      )}
    </div>
  );
}
