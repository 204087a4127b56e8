/** An SVG file as a document. A request reads it itself: to parse its text would need a policy that the page does without. */
const loadDrawings = async (address: string): Promise<Element> =>
  new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const root = request.status < 400 ? request.responseXML?.documentElement : undefined;
      // A host may answer with a page, and say that all is well.
      if (root?.localName === 'svg') done(root);
      else fail(new Error(`${address}: ${request.status}, no drawings`));
    });
    request.addEventListener('error', () => fail(new Error(`${address} cannot be had`)));
    request.open('GET', address);
    request.send();
  });

/** Puts the drawings of a sequence's stage into their places. Until then, and where they cannot be had, those of a phone stand there. */
export const fillStage = async (box: HTMLElement): Promise<void> => {
  const address = box.dataset['stage'];
  if (address === undefined) return;
  // Asked for once; what could not be had is asked for again.
  delete box.dataset['stage'];
  const drawings = await loadDrawings(address).catch((error: unknown) => {
    box.dataset['stage'] = address;
    throw error;
  });
  const [ground, ...steps] = Array.from(drawings.children, (child) => document.importNode(child, true));
  box.querySelector('.shapes')?.append(...(ground === undefined ? [] : [ground]));
  for (const [at, place] of Array.from(box.querySelectorAll('.stage')).entries()) {
    const drawing = steps[at];
    if (drawing !== undefined) place.replaceWith(drawing);
  }
};
