import { keepLook, lastLook } from './last-look';

const NOW = new Date('2026-03-31T12:00:00Z');

describe('when one last looked', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    Object.assign(globalThis, {
      localStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => kept.set(name, value),
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('is a week ago for somebody who never did', () => {
    expect(lastLook('u1', NOW)).toBe('2026-03-24T12:00:00.000Z');
  });

  it('is kept for each person by themselves', () => {
    keepLook('u1', NOW);
    expect(lastLook('u1', new Date('2026-04-30T00:00:00Z'))).toBe(NOW.toISOString());
    expect(lastLook('u2', NOW)).toBe('2026-03-24T12:00:00.000Z');
  });

  it('does not stumble over what is no time', () => {
    kept.set('octant.lastLook.u1', 'yesterday');
    expect(lastLook('u1', NOW)).toBe('2026-03-24T12:00:00.000Z');
  });
});
