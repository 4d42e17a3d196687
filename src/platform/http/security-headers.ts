import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import fastify from 'fastify';

export type SecurityHeaders = Readonly<Record<string, string>>;

/** Headers of any answer, which are not about security. */
const OTHERS = new Set(['content-type', 'content-length', 'date', 'connection']);

/** What helmet sets, asked once: it is the same for every answer, and working it out takes longer than a short answer. */
export async function securityHeaders(options: FastifyHelmetOptions): Promise<SecurityHeaders> {
  const probe = fastify();
  await probe.register(helmet, options);
  probe.get('/', () => '');
  const { headers } = await probe.inject('/');
  await probe.close();
  const own = Object.entries(headers).filter(([name]) => !OTHERS.has(name));
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
}
