const SIZE = /(<text\b[^>]*?) font-size="([\d.]+)"/g;

/**
 * A drawing's words without the type size that most of them have: it stands once, on their `<svg>`, from which they
 * inherit it. `size` is left out where there are no words.
 */
export const withSharedSize = (inner: string): { inner: string; size?: string } => {
  const counts = new Map<string, number>();
  for (const [, , size = ''] of inner.matchAll(SIZE)) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [size] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  if (size === undefined) return { inner };
  return { size, inner: inner.replaceAll(SIZE, (whole, tag: string, own) => (own === size ? tag : whole)) };
};
