import { isObject, jsonSchemaOf, resolved, type Document, type Route } from './document';
import type { DeclaredRoute } from './routes';

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

/** What an answer is, where its route says nothing more. */
const DONE: Readonly<Record<string, string>> = {
  '200': 'What was asked for, or what became of it',
  '201': 'What was made',
  '204': 'Done; there is nothing to answer',
};

/** Whether the answer has an ETag: its route says so, or the thing that is answered has a version. */
function hasTag(document: Document, answer: Readonly<Record<string, unknown>>): boolean {
  if (isObject(answer.headers) && 'ETag' in answer.headers) return true;
  const schema = resolved(document, jsonSchemaOf(answer));
  return isObject(schema.properties) && 'version' in schema.properties;
}

const successes = ({ operation }: Route): [string, Record<string, unknown>][] =>
  Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, answer]) => [status, answer as unknown as Record<string, unknown>]);

/** What the route makes has an address of its own. */
const makesSomethingPlaced = ({ method, path }: Route, { paths }: Document): boolean =>
  method === 'post' && `${path}/{id}` in paths;

/** Whoever has it may ask whether it still holds. */
const isKept = ({ method }: Route, { isAnsweredAnew }: DeclaredRoute): boolean =>
  method === 'get' && !isAnsweredAnew;

/** Says which headers the route takes and answers; follows from its method, its parameters and what it answers. */
export function addHeaders(route: Route, declared: DeclaredRoute, document: Document): void {
  const { method, operation } = route;
  const isKeyed = method === 'post' && declared.access !== 'public';
  const answers = successes(route);
  const isTagged = answers.some(([, answer]) => hasTag(document, answer));
  const isPlaced = makesSomethingPlaced(route, document);
  for (const [status, answer] of answers) describe(status, answer, { isTagged, isKeyed, isPlaced });
  const isCacheable = isTagged && isKept(route, declared);
  if (isCacheable) operation.responses['304'] = { description: 'You have the newest version' };
  const taken = [
    ...versionParameters(declared),
    ...(isKeyed ? ['IdempotencyKey'] : []),
    ...(isCacheable ? ['IfNoneMatch'] : []),
    'RequestId',
  ];
  operation.parameters = [...(operation.parameters ?? []), ...taken.map(parameter)];
}

function describe(
  status: string,
  answer: Record<string, unknown>,
  { isTagged, isKeyed, isPlaced }: Readonly<Record<'isTagged' | 'isKeyed' | 'isPlaced', boolean>>,
): void {
  if (answer.description === '') answer.description = DONE[status] ?? 'Done';
  answer.headers = {
    'X-Request-Id': header('RequestId'),
    ...(isTagged ? { ETag: header('ETag') } : {}),
    ...(isPlaced && status === '201' ? { Location: header('Location') } : {}),
    ...(isKeyed ? { 'Idempotent-Replayed': header('IdempotentReplayed') } : {}),
  };
}

function versionParameters({ version }: DeclaredRoute): readonly string[] {
  if (version === 'changed') return ['IfMatch'];
  return version === 'first-or-changed' ? ['IfMatchOrFirst', 'IfNoneMatchFirst'] : [];
}

/** Says who may call the route, and with what in hand. */
export function addSecurity({ method, operation }: Route, { access }: DeclaredRoute): void {
  if (access === 'public') {
    operation.security = [];
    return;
  }
  const session = method === 'get' ? { session: [] } : { session: [], csrfToken: [] };
  operation.security = [session, { token: [] }];
  const needs = `Needs the permission \`${access ?? 'nobody has it'}\`.`;
  operation.description = [operation.description, needs].filter(Boolean).join('\n\n');
  Object.assign(operation, { 'x-permission': access ?? null });
}
