import { lazy, useState, type ComponentType } from 'react';
import type { LateFile } from './late-file';

/** A component out of a file that comes later. Once the file is there it is drawn at once, without a moment of waiting. */
export function late<File, Props extends object>(
  file: LateFile<File>,
  pick: (file: File) => ComponentType<Props>,
): ComponentType<Props> {
  const Coming = lazy(async () => ({ default: pick(await file()) }));
  return function Late(props: Props) {
    const [Shown] = useState<ComponentType<Props>>(() => (file.there ? pick(file.there) : Coming));
    return <Shown {...props} />;
  };
}
