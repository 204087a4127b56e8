/**
 * Data as the inside of a `<script type="application/json">`. "</script>" in a word would end the block; the escaped form
 * reads the same as JSON.
 */
export const jsonMarkup = (data: unknown): { __html: string } => ({ __html: escapedJson(JSON.stringify(data)) });

/** The same of data that is JSON already. */
export const escapedJson = (json: string): string => json.replaceAll('<', '\\u003c');
