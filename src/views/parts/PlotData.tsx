import type { PlotSource } from './plotSource.ts';

/** A figure's plots in a document that has no files beside it. */
export const PlotData = ({ source }: { source: PlotSource }) =>
  'json' in source ? (
    <script
      type="application/json"
      className="plots"
      // "</script>" in a word would end the block; the escaped form reads the same as JSON.
      dangerouslySetInnerHTML={{ __html: source.json.replaceAll('<', '\\u003c') }}
    />
  ) : undefined;
