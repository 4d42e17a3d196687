import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { buildOpenApi } from './openapi';

const DOCUMENT = '/api/v1/openapi.json';
const PAGE = '/api/docs';
const ASSETS = `${PAGE}/assets`;

/** Scripts stand in files of their own: the Content-Security-Policy lets no script run that is written into a page. */
const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Octant API</title>
<link rel="stylesheet" href="${ASSETS}/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="${ASSETS}/swagger-ui-bundle.js"></script>
<script src="${PAGE}/start.js"></script>
</body>
</html>
`;

const START = `SwaggerUIBundle({
  url: '${DOCUMENT}',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
`;

interface Written {
  readonly json: string;
  readonly etag: string;
}

/** Serves the OpenAPI document, and a page on which people read it and try calls. */
export async function serveApiDocs(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  let document: Promise<Written> | undefined;
  server.get(DOCUMENT, async (_request, reply) => {
    const { json, etag } = await (document ??= write(app));
    return answer(reply.header('etag', etag), 'application/json; charset=utf-8', json);
  });
  server.get(PAGE, (_request, reply) => answer(reply, 'text/html; charset=utf-8', HTML));
  server.get(`${PAGE}/start.js`, (_request, reply) =>
    answer(reply, 'text/javascript; charset=utf-8', START),
  );
  await app.register(fastifyStatic, {
    root: dirname(require.resolve('swagger-ui-dist/package.json')),
    prefix: `${ASSETS}/`,
    allowedPath: (path) => /^\/swagger-ui(-bundle)?\.(js|css)$/.test(path),
    decorateReply: false,
    maxAge: '1d',
  });
}

const answer = (reply: FastifyReply, type: string, body: string): FastifyReply =>
  reply.type(type).send(body);

async function write(app: NestFastifyApplication): Promise<Written> {
  const json = JSON.stringify(await buildOpenApi(app));
  return { json, etag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
}
