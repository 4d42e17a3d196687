import type { FastifyRequest } from 'fastify';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The methods to which something at this very address answers; none where nothing is. */
export const allowedMethods = ({ server, url }: FastifyRequest): readonly string[] =>
  METHODS.filter((method) => {
    const route = server.findRoute({ method, url }) as { params: object } | null;
    // What answers at every address, such as the screens, says nothing of this one.
    return route !== null && !('*' in route.params);
  });
