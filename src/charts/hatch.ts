/** The id of a drawing's pattern: no other drawing of the document has the same. */
export const hatchId = (drawing: string, kind: 'derived' | 'context'): string => `${drawing}-hatch-${kind}`;

/** The fill that draws it. */
export const hatchFill = (drawing: string, kind: 'derived' | 'context'): string => `url(#${hatchId(drawing, kind)})`;
