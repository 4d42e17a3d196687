/** A file of the build that is fetched when it is first wanted, and kept. */
export interface LateFile<File> {
  (): Promise<File>;
  /** What is in it, once it is there. */
  there?: File;
}

export function lateFile<File>(load: () => Promise<File>): LateFile<File> {
  const file: LateFile<File> = async () => (file.there ??= await load());
  return file;
}
