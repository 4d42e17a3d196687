type Described = Readonly<Record<string, unknown>>;
type FileMetadata = readonly [file: Promise<Described>, classes: Described];
interface Generated {
  readonly models?: readonly FileMetadata[];
  readonly controllers?: readonly FileMetadata[];
}

/**
 * What was generated about the classes of the sources, without those that their file keeps to itself: a class
 * made within a function, as the routes of several controllers are, cannot be reached by its name.
 */
export function reachable(
  metadata: () => Promise<Record<string, unknown>>,
): () => Promise<Record<string, unknown>> {
  return async () => {
    const entries = Object.entries(await metadata()).map(async ([name, generated]) => {
      const { models = [], controllers = [] } = generated as Generated;
      const kept = { models: await all(models), controllers: await all(controllers) };
      return [name, kept] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };
}

const all = (files: readonly FileMetadata[]): Promise<FileMetadata[]> =>
  Promise.all(
    files.map(async ([file, classes]) => {
      const exported = await file;
      const kept = Object.entries(classes).filter(([name]) => name in exported);
      return [file, Object.fromEntries(kept)] as const;
    }),
  );
