import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRouted } from './allowed-methods';

type TellLocation = (request: FastifyRequest, reply: FastifyReply, made: unknown) => void;

/** Says where the thing is that was made, when it has an address of its own. */
export function locating(): TellLocation {
  const hasAddress = lookedUpOnce();
  return (request, reply, made) => {
    if (reply.statusCode !== 201 || typeof made !== 'object' || made === null) return;
    const { id } = made as { id?: unknown };
    if (typeof id !== 'string') return;
    const address = `${request.url.split('?')[0] ?? ''}/${id}`;
    if (hasAddress(request, address)) void reply.header('location', address);
  };
}

/** All that one route makes is of one kind: whether it has addresses is looked up with the first. */
function lookedUpOnce(): (request: FastifyRequest, address: string) => boolean {
  const known = new Map<string, boolean>();
  return ({ server, routeOptions: { url: route = '' } }, address) => {
    const isThere = known.get(route) ?? isRouted(server, 'GET', address);
    known.set(route, isThere);
    return isThere;
  };
}
