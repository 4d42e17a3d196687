import { isObject, routesOf, type Document } from './document';

export const API_DESCRIPTION = Symbol('api description');

/** What a call looks like: what is sent, and what comes back with success. */
export interface CallExample {
  readonly request?: object;
  readonly response?: object;
}

/** What the document needs to know of the features, which this room does not. */
export interface ApiDescription {
  /** Types and comments of requests and responses, generated from the sources. */
  readonly metadata: () => Promise<Record<string, unknown>>;
  /** By method and address, `POST /findings`. */
  readonly examples: Readonly<Record<string, CallExample>>;
  readonly version: string;
}

export function addExamples(document: Document, examples: ApiDescription['examples']): void {
  for (const { method, path, operation } of routesOf(document)) {
    const example = examples[`${method.toUpperCase()} ${path}`];
    if (example?.request) setExample(operation.requestBody, example.request);
    if (!example?.response) continue;
    for (const [status, answer] of Object.entries(operation.responses))
      if (status.startsWith('2')) setExample(answer, example.response);
  }
}

function setExample(content: unknown, example: object): void {
  if (!isObject(content) || !isObject(content.content)) return;
  const media = content.content['application/json'];
  if (isObject(media)) media.example = example;
}
