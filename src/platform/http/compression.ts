import compress, { type FastifyCompressRouteOptions } from '@fastify/compress';
import type { FastifyInstance, RouteOptions, onSendHookHandler } from 'fastify';

const OPTIONS: FastifyCompressRouteOptions['compress'] & object = {
  encodings: ['gzip'],
  /** Bytes below which packing takes longer than it saves. */
  threshold: 4096,
  customTypes: /^(?:application\/(?:json|x-ndjson)|text\/csv)(?:;|$)/,
  zlibOptions: { level: 5 },
};

/** Packs what is read, where the caller takes it so: a whole list is a tenth as long then, and comes sooner over a slow line. */
export async function compressWhatIsRead(server: FastifyInstance): Promise<void> {
  server.addHook('onRoute', (route: RouteOptions & FastifyCompressRouteOptions) => {
    if (route.method !== 'GET') return;
    route.onSend = [route.onSend ?? [], leaveExactBytes].flat();
    route.compress = OPTIONS;
  });
  await server.register(compress, { global: false, globalDecompression: false });
}

/** A strong ETag names the very bytes that are sent. */
const leaveExactBytes: onSendHookHandler = (request, reply, payload, done) => {
  const tag = reply.getHeader('etag');
  const isStrong = typeof tag === 'string' && tag.startsWith('"');
  if (isStrong) request.headers['x-no-compression'] = 'the ETag is a strong one';
  done(null, payload);
};
