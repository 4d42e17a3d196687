const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether If-None-Match names an ETag, so that the caller has what would be answered. Weak and strong tags are compared
 * alike: a proxy that compresses makes a strong tag weak.
 */
export function isKnownTag(header: string | undefined, tag: string): boolean {
  return (
    header?.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag)) === true
  );
}
