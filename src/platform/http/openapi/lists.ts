import { isObject, type JsonSchema } from './document';

/** Rules that stand at the member, and hold for each of its items. */
const OF_ITEMS = ['pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'enum'];

/** The generator writes the rules of a list's items at the list; JSON Schema wants them at the items. */
export function withItemRules(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withItemRules);
  if (!isObject(value)) return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withItemRules(member)]),
  );
  return isList(schema) ? moved(schema) : schema;
}

const isList = ({ type, items }: JsonSchema): boolean =>
  (type === 'array' || (Array.isArray(type) && type.includes('array'))) && isObject(items);

function moved({ items, example, ...schema }: JsonSchema): JsonSchema {
  const members = Object.entries(schema);
  const ofItems = members.filter(([name]) => OF_ITEMS.includes(name));
  const ofList = members.filter(([name]) => !OF_ITEMS.includes(name));
  const shown = example === undefined || Array.isArray(example) ? example : [example];
  return {
    ...Object.fromEntries(ofList),
    items: { ...(items as JsonSchema), ...Object.fromEntries(ofItems) },
    ...(shown === undefined ? {} : { example: shown }),
  };
}
