import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the build puts the screens, seen from the compiled server. */
const BUILT = resolve(__dirname, '..', '..', '..', 'web');
const DAY_MS = 24 * 60 * 60 * 1000;
const YEAR_MS = 365 * DAY_MS;
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
    if (isBuilt) return reply.sendFile('index.html', folder, { cacheControl: false });
    return reply.type('text/html; charset=utf-8').send(NOT_BUILT);
  });
}

/** What a build puts beside the first page; everything else of it is under assets. */
const BESIDE = ['icon.svg'];

async function serveFiles(app: NestFastifyApplication, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    // Names carry a hash of their content: what a browser has of them never changes.
    immutable: true,
    maxAge: YEAR_MS,
  });
  const server = app.getHttpAdapter().getInstance();
  for (const file of BESIDE)
    server.get(`/${file}`, (_request, reply) => reply.sendFile(file, folder, { maxAge: DAY_MS }));
}

function isForPeople({ url, headers }: FastifyRequest): boolean {
  return !FOR_PROGRAMS.test(url) && (headers.accept ?? '').includes('text/html');
}

function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}
