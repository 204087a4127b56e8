/** An amount in its parts, as a reader of the language writes it: "427.4", which a chart sets large, "billion", "US dollars". Any part may be empty. */
export type AmountParts = { digits: string; scale: string; unit: string };
