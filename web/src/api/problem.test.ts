import {
  fieldPath,
  formErrors,
  isOffline,
  isStale,
  offlineProblem,
  ProblemError,
  toProblem,
} from './problem';

describe('problem', () => {
  it.each([
    ['#/title', ['title']],
    ['#/names/en', ['names', 'en']],
    ['/items/0/status', ['items', '0', 'status']],
    ['#/a~1b/c~0d', ['a/b', 'c~d']],
    ['#', ['#']],
  ])('%s points at %j', (pointer, path) => {
    expect(fieldPath(pointer)).toEqual(path);
  });

  it('puts faults where the form has its fields, the first of each', () => {
    const faults = [
      { pointer: '#/title', code: 'maxLength', detail: 'too long' },
      { pointer: '#/title', code: 'isString', detail: 'not a text' },
      { pointer: '#/names/fa', code: 'isString', detail: 'missing' },
      { pointer: '', code: 'object', detail: 'whole body' },
    ];
    expect(formErrors(faults, ({ detail }) => detail)).toEqual({
      title: 'too long',
      names: { fa: 'missing' },
    });
  });

  it('reads a refusal, and makes sense of an answer that is none', () => {
    const body = { code: 'version.stale', title: 'Stale', detail: 'Read again', changedBy: 'Lola' };
    expect(toProblem(412, body)).toMatchObject({
      status: 412,
      code: 'version.stale',
      changedBy: 'Lola',
      errors: [],
    });
    expect(toProblem(502, 'Bad Gateway')).toMatchObject({
      code: 'http.502',
      title: '',
      errors: [],
    });
  });

  it('knows what is stale and what never arrived', () => {
    expect(isStale(new ProblemError(toProblem(412, { code: 'version.stale' })))).toBe(true);
    expect(isStale(new ProblemError(toProblem(409, { code: 'state.in-use' })))).toBe(false);
    expect(isOffline(new ProblemError(offlineProblem()))).toBe(true);
    expect(isOffline(new Error('x'))).toBe(false);
  });
});
