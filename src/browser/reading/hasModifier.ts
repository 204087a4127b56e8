type Held = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Modifier keys: with one of them held, a key or a click is the browser's, which may open a link elsewhere or save it. */
export const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: Held): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;
