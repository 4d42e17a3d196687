import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { addCommonParts } from './openapi/common';
import { routesOf, type Document } from './openapi/document';
import { API_DESCRIPTION, addExamples, type ApiDescription } from './openapi/examples';
import { addHeaders, addSecurity } from './openapi/headers';
import { withItemRules } from './openapi/lists';
import { reachable } from './openapi/metadata';
import { withNullTypes } from './openapi/nullable';
import { addProblems } from './openapi/problems';
import { declaredRoutes, operationId } from './openapi/routes';

const DESCRIPTION = `Octant tracks how ready a State is for a safety oversight audit: missions assess
protocol questions, raise findings, and follow the corrective action plans; the readiness follows from the answers.

Ids are UUIDs; days are \`YYYY-MM-DD\`, instants RFC 3339 in UTC. Lists take \`page\`, \`perPage\`, \`sort\` and filters, and answer
the whole set as CSV or NDJSON when \`Accept\` asks for it. Refusals are \`application/problem+json\` with a stable \`code\`.
A resource that can change carries its \`version\`, which is its \`ETag\`.`;

/** The OpenAPI 3.1 document of the application, derived from its controllers, requests and responses. */
export async function buildOpenApi(app: INestApplication): Promise<Document> {
  const { metadata, examples, version } = app.get<ApiDescription>(API_DESCRIPTION);
  await SwaggerModule.loadPluginMetadata(reachable(metadata));
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Octant')
    .setDescription(DESCRIPTION)
    .setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/api/v1', 'This installation')
    .build();
  const generated = SwaggerModule.createDocument(app, head, {
    ignoreGlobalPrefix: true,
    operationIdFactory: operationId,
  });
  return complete(withNullTypes(withItemRules(generated)) as Document, app, examples);
}

function complete(
  document: Document,
  app: INestApplication,
  examples: ApiDescription['examples'],
): Document {
  addCommonParts(document);
  const declarations = declaredRoutes(app);
  for (const route of routesOf(document)) {
    const declared = declarations.get(route.operation.operationId ?? '');
    if (!declared) throw new Error(`No handler for ${route.method} ${route.path}`);
    addProblems(route, declared, document);
    addHeaders(route, declared, document);
    addSecurity(route, declared);
  }
  addExamples(document, examples);
  return document;
}
