import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRouted } from './allowed-methods';

/** Says where the thing is that was made, when it has an address of its own. */
export function tellLocation(request: FastifyRequest, reply: FastifyReply, made: unknown): void {
  if (reply.statusCode !== 201 || typeof made !== 'object' || made === null) return;
  const { id } = made as { id?: unknown };
  if (typeof id !== 'string') return;
  const address = `${request.url.split('?')[0] ?? ''}/${id}`;
  if (isRouted(request.server, 'GET', address)) void reply.header('location', address);
}
