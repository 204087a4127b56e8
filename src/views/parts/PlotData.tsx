import { escapedJson } from './jsonMarkup.ts';
import type { PlotSource } from './plotSource.ts';

/** A figure's plots in a document that has no files beside it. */
export const PlotData = ({ source }: { source: PlotSource }) =>
  'json' in source ? (
    <script type="application/json" className="plots" dangerouslySetInnerHTML={{ __html: escapedJson(source.json) }} />
  ) : undefined;
