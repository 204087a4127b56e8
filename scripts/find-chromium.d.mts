/** The path of a Chromium, or an error that says how to get one. */
export const findChromium: (env?: NodeJS.ProcessEnv, places?: readonly string[]) => string;
