/** Where a figure's plots are: at an address as seen from the document, or in the document itself, as JSON. */
export type PlotSource = { address: string } | { json: string };

/** The attribute that tells the script of an address. */
export const plotsAt = (source: PlotSource): { 'data-plots'?: string } =>
  'address' in source ? { 'data-plots': source.address } : {};
