import { withNullTypes } from './nullable';

it.each([
  ['a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [
    'a list of values',
    { type: 'string', enum: ['a'], nullable: true },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [
    'another schema',
    { type: 'object', allOf: [{ $ref: '#/x' }], nullable: true, description: 'why' },
    { description: 'why', anyOf: [{ $ref: '#/x' }, { type: 'null' }] },
  ],
  ['nothing', { type: 'string' }, { type: 'string' }],
  [
    'what stands inside',
    { items: [{ type: 'integer', nullable: true }] },
    { items: [{ type: ['integer', 'null'] }] },
  ],
])('says null beside %s', (_, schema, expected) => {
  expect(withNullTypes(schema)).toEqual(expected);
});
