import { examples } from './api-examples';
import type { ApiDescription } from './platform/http/openapi/examples';

/** What the OpenAPI document takes from the features. The generated part is loaded when somebody asks for the document. */
export const apiDescription: ApiDescription = {
  version: '1',
  metadata: async () => (await import('./metadata')).default(),
  examples,
};
