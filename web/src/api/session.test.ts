import { currentSession, setSession, watchSession, type Session } from './session';

const session = (name: string) => ({ csrfToken: 'x', me: { name } }) as Session;

describe('session', () => {
  it('tells of what is new, and of nothing else', () => {
    const heard: (string | undefined)[] = [];
    const stop = watchSession(() => heard.push(currentSession()?.me.name));
    setSession(session('Lola'));
    const kept = currentSession();
    setSession(session('Lola'));
    expect(currentSession()).toBe(kept);
    setSession(session('Naim'));
    stop();
    setSession(null);
    expect(heard).toEqual(['Lola', 'Naim']);
  });
});
