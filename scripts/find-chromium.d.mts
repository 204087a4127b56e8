/** The path of a Chromium, or an error that says how to get one. */
export const findChromium: (env?: NodeJS.ProcessEnv, places?: readonly string[]) => string;
/** The one that tests run in: the light one, where there is one. */
export const findTestChromium: (env?: NodeJS.ProcessEnv) => string;
