import { toProblem } from '../api/problem';
import { wordsFor } from './problem-saying';

const at = (text: string) => `<${text}>`;

describe('what is said of a problem', () => {
  it.each([
    [
      412,
      { changedBy: 'Lola', changedAt: 't' },
      ['app.problem.staleBy', { name: 'Lola', time: '<t>' }],
    ],
    [412, {}, ['app.problem.stale']],
    [401, { code: 'session.required' }, ['problems.session.required']],
    [401, { code: 'session.wrong-credentials' }, null],
    [403, {}, ['app.problem.forbidden']],
    [0, {}, ['app.problem.offline']],
    [500, { requestId: 'r' }, ['app.problem.internal', { id: 'r' }]],
    [
      400,
      { errors: [{ pointer: '#/a', code: 'x', detail: 'a must be text' }] },
      ['app.problem.invalid', { fields: '<x>' }],
    ],
    [422, { detail: 'a rule says no' }, null],
    [
      422,
      {
        code: 'plan.incomplete',
        errors: [{ pointer: '#/steps/0', code: 'not-verified', detail: 'Step 1 is not verified' }],
      },
      ['app.problem.notYet', { fields: '<not-verified>' }],
    ],
  ])('%d with %j', (status, body, words) => {
    expect(wordsFor(toProblem(status, body), at, ({ code }) => `<${code}>`)).toEqual(words);
  });
});
