/** A file of the site, or an error: a host that has a newer version by now may answer with a page, and say that all is well. */
export const fetchFile = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!response.ok || isPage) throw new Error(`${address}: ${response.status}${isPage ? ', a page' : ''}`);
  return response;
};
