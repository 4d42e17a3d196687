import type { OpenAPIObject } from '@nestjs/swagger';

export type Document = OpenAPIObject;
export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
/** A schema as JSON, for those steps that change schemas of any kind. */
export type JsonSchema = Record<string, unknown>;

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type Method = (typeof METHODS)[number];

export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
}

/** Every operation of a document with its method and address. */
export function routesOf(document: Document): readonly Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema itself, or the one that it refers to. */
export function resolved(document: Document, schema: unknown): JsonSchema {
  if (!isObject(schema)) return {};
  const { $ref } = schema;
  if (typeof $ref !== 'string') return schema;
  const name = $ref.slice('#/components/schemas/'.length);
  return (document.components?.schemas?.[name] ?? {}) as JsonSchema;
}

/** The JSON schema of what an operation is sent, or of what it answers. */
export function jsonSchemaOf(content: unknown): unknown {
  if (!isObject(content)) return undefined;
  const media = (content.content as Record<string, unknown> | undefined)?.['application/json'];
  return isObject(media) ? media.schema : undefined;
}
