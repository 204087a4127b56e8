import fc from 'fast-check';

/** Always the same cases: a failure here is a failure tomorrow. */
export const SEED = 20_241_126;

/** What parts the words of an address, what breaks it, and names that every object has. */
const SIGNS = [...Array.from('.=&#?%,1"\u0000\uD800'), '%E0%A4%A', '-1', '<script>', '__proto__', 'constructor'];

/** Texts that are nearly right, since what is far off is refused at once: words of ours among others' signs, and anything. */
export const nearly = (words: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words, ...SIGNS), { maxLength: 12 }).map((parts) => parts.join('')),
  );
