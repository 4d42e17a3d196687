import type {
  NodeTypstCompileResult,
  NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';

/**
 * The pages, if nothing is to be said against them. A warning is refused as well: pages that did not settle carry wrong
 * numbers, and nobody would see it on the file.
 */
export function settledPages(compiled: NodeTypstCompileResult): NodeTypstDocument {
  const said = compiled.hasError() ? compiled.takeDiagnostics() : compiled.takeWarnings();
  if (compiled.result && said === null) return compiled.result;
  throw new Error(`The pages were not laid out: ${JSON.stringify(said?.shortDiagnostics)}`);
}
