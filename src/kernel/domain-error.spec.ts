import { Forbidden, problemCatalogue, refusal } from './domain-error';

class StoneTooHeavy extends refusal('rule', 'stone.too-heavy', 'The stone is too heavy') {}

it('says what it is, why in this case, and what helps', () => {
  const errors = [{ pointer: '#/weight', code: 'max' as const, detail: 'at most 5 kg' }];
  const thrown = new StoneTooHeavy('The stone weighs 9 kg.', { errors, facts: { heaviest: 5 } });
  expect(thrown).toMatchObject({
    message: 'The stone weighs 9 kg.',
    code: 'stone.too-heavy',
    definition: { kind: 'rule', code: 'stone.too-heavy', title: 'The stone is too heavy' },
    errors,
    facts: { heaviest: 5 },
  });
  expect(thrown).toBeInstanceOf(Error);
});

it('needs no more than the sentence', () => {
  expect(new Forbidden('Not yours.')).toMatchObject({ errors: [], facts: {} });
});

it('lists every refusal in the order of the codes', () => {
  const codes = problemCatalogue().map(({ code }) => code);
  expect(codes).toContain('stone.too-heavy');
  expect(codes).toEqual([...codes].sort());
});

it('refuses to declare one code twice', () => {
  expect(() => refusal('rule', 'access.forbidden', 'Another title')).toThrow('declared twice');
});
