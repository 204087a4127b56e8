export declare const ADVICE: string;
export declare const findFirefox: (env?: NodeJS.ProcessEnv, places?: readonly string[]) => string | undefined;
