/** What machines are told about a page, as JSON-LD. It stands last: nothing that is seen waits for it. */
export const StructuredData = ({ json }: { json: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
);
