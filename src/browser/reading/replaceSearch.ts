/** Writes other choices into the address, and adds nothing to the history. */
export const replaceSearch = (params: URLSearchParams): void => {
  const search = params.toString();
  history.replaceState(history.state, '', `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`);
};
