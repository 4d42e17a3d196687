import type { Readiness } from '../domain/readiness';
import { toReadinessResponse } from './readiness.response';

const rendered = new WeakMap<Readiness, Buffer>();

/** The answer as bytes, written once for as long as the figures are kept. */
export function renderedReadiness(readiness: Readiness): Buffer {
  const known = rendered.get(readiness);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(toReadinessResponse(readiness)));
  rendered.set(readiness, bytes);
  return bytes;
}
