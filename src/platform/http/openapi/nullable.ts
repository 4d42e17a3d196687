import { isObject, type JsonSchema } from './document';

/** OpenAPI 3.1 speaks JSON Schema, where null is a type; the generator still writes `nullable: true`. */
export function withNullTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNullTypes);
  if (!isObject(value)) return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withNullTypes(member)]),
  );
  return schema.nullable === true ? orNull(schema) : schema;
}

function orNull({ nullable: _, description, ...schema }: JsonSchema): JsonSchema {
  const said = description === undefined ? {} : { description };
  const { type, enum: values, allOf } = schema;
  if (typeof type !== 'string' || allOf !== undefined)
    return { ...said, anyOf: [withoutType(schema), { type: 'null' }] };
  const listed = Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {};
  return { ...said, ...schema, ...listed, type: [type, 'null'] };
}

/** A reference alone says more than the type that the generator writes beside it. */
function withoutType({ type, allOf, ...schema }: JsonSchema): JsonSchema {
  if (Array.isArray(allOf) && allOf.length === 1 && Object.keys(schema).length === 0)
    return allOf[0] as JsonSchema;
  return {
    ...(type === undefined ? {} : { type }),
    ...(allOf === undefined ? {} : { allOf }),
    ...schema,
  };
}
