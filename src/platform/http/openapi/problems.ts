import {
  problemCatalogue,
  type ProblemDefinition as Definition,
} from '../../../kernel/domain-error';
import { INTERNAL_PROBLEM, PROBLEM_TYPE, STATUS_OF } from '../problem.filter';
import { isObject, jsonSchemaOf, resolved, type Document, type Route } from './document';
import type { DeclaredRoute } from './routes';

type ProblemDefinition = Pick<Definition, 'code' | 'title'>;
const READING_KINDS: ReadonlySet<string> = new Set(['not-found']);

/** `/missions/{id}/assessments` is about missions and assessments: the words before the dot of their codes. */
function subjectsOf({ path, operation }: Route, document: Document): readonly string[] {
  const segments = path.split('/').filter((part) => part !== '' && !part.startsWith('{'));
  const body = resolved(document, jsonSchemaOf(operation.requestBody));
  const members = isObject(body.properties) ? Object.keys(body.properties) : [];
  return [...segments.map(singular), ...members.map((name) => dashed(name.replace(/Ids?$/, '')))];
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const dashed = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const WITH_A_BODY = [
  'request.invalid',
  'request.malformed',
  'request.too-large',
  'request.unsupported-media-type',
];
const OF_A_VERSION = ['version.required', 'version.stale'];
const OF_A_KEY = ['idempotency.key-reused', 'idempotency.in-progress'];

/** Codes that any route of this shape may answer, whatever it is about. */
function sharedCodes(route: Route, { version, access }: DeclaredRoute): readonly string[] {
  const { requestBody, parameters = [] } = route.operation;
  return [
    'service.unavailable',
    ...(parameters.length > 0 ? ['request.invalid'] : []),
    ...(requestBody ? WITH_A_BODY : []),
    ...(version ? OF_A_VERSION : []),
    ...(parameters.some(takesRange) ? ['request.range-not-satisfiable'] : []),
    ...(access === 'public' ? [] : codesOfAccess(route)),
  ];
}

const takesRange = (parameter: object): boolean =>
  'name' in parameter && parameter.name === 'Range';

function codesOfAccess({ method }: Route): readonly string[] {
  return [
    'session.required',
    'access.forbidden',
    ...(method === 'get' ? [] : ['session.csrf-token-wrong']),
    ...(method === 'post' ? OF_A_KEY : []),
  ];
}

/** Codes that do not belong to a subject, and so come by the shape of a route alone. */
const SHARED = /^(request|access|idempotency|version|service|route)\.|^session\.(required|csrf)/;

/** Whether a refusal of this subject can come from this route. */
function concerns(
  { kind, code }: Definition,
  { method }: Route,
  subjects: readonly string[],
): boolean {
  const [subject = ''] = code.split('.');
  if (SHARED.test(code)) return false;
  if (!subjects.some((known) => known === subject || known.endsWith(`-${subject}`))) return false;
  return method !== 'get' || READING_KINDS.has(kind);
}

function problemsOf(route: Route, declared: DeclaredRoute, document: Document) {
  const shared = new Set(sharedCodes(route, declared));
  const subjects = subjectsOf(route, document);
  return problemCatalogue().filter(
    (problem) => shared.has(problem.code) || concerns(problem, route, subjects),
  );
}

/** Writes down every problem that the route may answer, by status, with its codes. */
export function addProblems(route: Route, declared: DeclaredRoute, document: Document): void {
  const byStatus = new Map<number, ProblemDefinition[]>([[500, [INTERNAL_PROBLEM]]]);
  for (const problem of problemsOf(route, declared, document)) {
    const status = STATUS_OF[problem.kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), problem]);
  }
  for (const [status, problems] of [...byStatus].sort(([one], [other]) => one - other))
    route.operation.responses[String(status)] = {
      $ref: `#/components/responses/${shareAnswer(document, status, problems)}`,
    };
}

/** Keeps one description for all routes that answer the same; returns its name. */
function shareAnswer(
  document: Document,
  status: number,
  problems: readonly ProblemDefinition[],
): string {
  const subjects = [...new Set(problems.map(({ code }) => code.split('.')[0] ?? ''))];
  const base = `Problem${String(status)}.${subjects.join('.')}`;
  const answer = problemAnswer(status, problems);
  const responses = ((document.components ??= {}).responses ??= {});
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}.${String(count)}`;
    const known = responses[name];
    responses[name] ??= answer;
    if (!known || JSON.stringify(known) === JSON.stringify(answer)) return name;
  }
}

function problemAnswer(status: number, problems: readonly ProblemDefinition[]) {
  const codes = problems.map(({ code }) => code);
  const retry =
    status === 429 ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {};
  return {
    description: problems.map(({ code, title }) => `\`${code}\`: ${title}`).join(' · '),
    headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' }, ...retry },
    content: {
      [PROBLEM_TYPE]: {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            {
              type: 'object',
              properties: {
                status: { type: 'integer', const: status },
                code: { type: 'string', enum: codes },
              },
            },
          ],
        },
      },
    },
  };
}
