/** The day and the commit of the build, "2026-11-27, 1bcd900"; nothing where neither is known. */
export const versionOfBuild = (): string => {
  const version: unknown = import.meta.env['VITE_VERSION'];
  return typeof version === 'string' ? version : '';
};
