import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the build puts the screens, seen from the compiled server. */
const BUILT = resolve(__dirname, '..', '..', '..', 'web');
const YEAR_SECONDS = 365 * 24 * 60 * 60;
/** Addresses that programs use: a mistake there is told to a program, not to a person. */
const FOR_PROGRAMS = /^\/(api|health|metrics|assets)(\/|$)/;

const NOT_BUILT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Octant</title></head>
<body>
<h1>Octant</h1>
<p>The server runs, but its screens are not built. Run <code>npm run build</code> and start it again.</p>
<p>The API is described at <a href="/api/docs">/api/docs</a>.</p>
</body>
</html>
`;

/** Serves the web application: its files, and its first page at every other address that a browser opens. */
export async function serveScreens(app: NestFastifyApplication, folder = BUILT): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const isBuilt = existsSync(join(folder, '.built'));
  if (isBuilt) await serveFiles(app, folder);
  server.get('/*', (request, reply) => {
    if (!isForPeople(request)) return notFound(reply);
    void reply.header('cache-control', 'no-cache');
    if (isBuilt) return reply.sendFile('index.html', { cacheControl: false });
    return reply.type('text/html; charset=utf-8').send(NOT_BUILT);
  });
}

async function serveFiles(app: NestFastifyApplication, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    // Names under assets carry a hash of their content: what a browser has of them never changes.
    setHeaders(reply, path) {
      const isHashed = path.startsWith(join(folder, 'assets'));
      const cached = isHashed ? `public, max-age=${String(YEAR_SECONDS)}, immutable` : 'no-cache';
      void reply.header('cache-control', cached);
    },
    cacheControl: false,
  });
}

function isForPeople({ url, headers }: FastifyRequest): boolean {
  return !FOR_PROGRAMS.test(url) && (headers.accept ?? '').includes('text/html');
}

function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}
