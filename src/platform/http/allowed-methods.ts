import type { FastifyInstance, FastifyRequest } from 'fastify';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Of one part of an address; the router takes no longer one. */
export const LONGEST_PART = 200;

/** The methods to which something at this very address answers; none where nothing is. */
export const allowedMethods = ({ server, url }: FastifyRequest): readonly string[] =>
  METHODS.filter((method) => isRouted(server, method, url));

/** Whether something at this very address answers to the method. */
export function isRouted(
  server: FastifyInstance,
  method: (typeof METHODS)[number],
  url: string,
): boolean {
  const path = url.split('?')[0] ?? '';
  if (path.split('/').some(({ length }) => length > LONGEST_PART)) return false;
  const route = server.findRoute({ method, url }) as { params: object } | null;
  // What answers at every address, such as the screens, says nothing of this one.
  return route !== null && !('*' in route.params);
}
