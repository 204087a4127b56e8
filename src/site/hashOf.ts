import { createHash } from 'node:crypto';

/** An inline script or style as a policy names it: `'sha256-…'`. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
