import { withItemRules } from './lists';

it('moves the rules of items to the items', () => {
  const list = {
    type: 'array',
    items: { type: 'string' },
    pattern: '^CE',
    maxLength: 4,
    maxItems: 20,
    example: 'CE-6',
  };
  expect(withItemRules({ schema: list })).toEqual({
    schema: {
      type: 'array',
      items: { type: 'string', pattern: '^CE', maxLength: 4 },
      maxItems: 20,
      example: ['CE-6'],
    },
  });
});

it('leaves alone what is no list', () => {
  const text = { type: 'string', pattern: '^CE', example: 'CE-6' };
  expect(withItemRules([text, null, 3])).toEqual([text, null, 3]);
});
