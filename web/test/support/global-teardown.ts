import { rmSync } from 'node:fs';

/** Takes away the scene of which each file of tests had a copy. */
export default function tidy(): void {
  const folder = process.env.OCTANT_SCENE_FOLDER;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
