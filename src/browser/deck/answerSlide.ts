import type { Answer } from '../../model/answers.ts';
import type { DeckAction } from '../../model/deck.ts';

/** Whether the site knows its address (SITE_URL): only then is there anything to make a code of, and its code shipped. */
const KNOWS_ADDRESS = import.meta.env.VITE_KNOWS_ADDRESS === 'yes';
const SVG = 'http://www.w3.org/2000/svg';
/** Quiet zone: readers look for four light modules around a code. */
const MARGIN = 4;

/** Shows an answer, or an address with its code, over the slides; nothing takes it away. */
export const showAnswer = (page: Document, answer: Answer | undefined): void => {
  const section = page.getElementById('deck-answer');
  if (section === null) return;
  section.hidden = answer === undefined;
  section.classList.toggle('has-code', answer?.address !== undefined);
  section.querySelector('svg')?.remove();
  for (const key of ['value', 'label', 'who', 'verdict'] as const) {
    const words = page.getElementById(`answer-${key}`);
    if (words !== null) words.textContent = answer?.[key] ?? '';
  }
  if (answer?.address === undefined) return;
  if (KNOWS_ADDRESS) void drawCode(section, answer.address, answer.label);
};

const drawCode = async (section: HTMLElement, address: string, name: string): Promise<void> => {
  try {
    const { encode } = await import('uqr');
    section.querySelector('svg')?.remove();
    if (!section.classList.contains('has-code')) return;
    const code = codeOf(section.ownerDocument, encode(address, { ecc: 'M', border: 0 }), name);
    section.querySelector('.canvas')?.prepend(code);
  } catch {
    // The address itself is there to be read.
  }
};

type Code = { size: number; data: readonly (readonly boolean[])[] };

/** QR code: black on white whatever the theme, since some readers know no other; drawn as nodes, which the policy allows. */
export const codeOf = (page: Document, { size, data }: Code, name: string): SVGSVGElement => {
  const side = size + 2 * MARGIN;
  const drawing = page.createElementNS(SVG, 'svg');
  const paper = page.createElementNS(SVG, 'rect');
  const ink = page.createElementNS(SVG, 'path');
  drawing.setAttribute('viewBox', `0 0 ${side} ${side}`);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', name);
  drawing.setAttribute('class', 'code');
  paper.setAttribute('width', String(side));
  paper.setAttribute('height', String(side));
  ink.setAttribute('d', data.map((row, y) => runsIn(row, y)).join(''));
  drawing.append(paper, ink);
  return drawing;
};

/** Dark modules that stand side by side, as one stroke each. */
const runsIn = (row: readonly boolean[], y: number): string => {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const end = row.indexOf(false, x);
    const length = (end === -1 ? row.length : end) - x;
    path += `M${x + MARGIN} ${y + MARGIN}h${length}v1h-${length}z`;
    x += length;
  }
  return path;
};

type CodeOptions = {
  step: HTMLElement | undefined;
  answer: Answer | undefined;
  act: (action: DeckAction) => void;
  /** Says that this copy has no address. */
  complain: () => void;
};

/** Shows the code of the address at which the page has what a step shows, or takes it away again. */
export const toggleCode = (page: Document, { step, answer, act, complain }: CodeOptions): void => {
  if (answer?.address !== undefined) return act({ do: 'close' });
  const address = addressOf(page, step);
  if (address === undefined) return complain();
  const label = step?.querySelector('h1, h2')?.textContent ?? '';
  act({ do: 'answer', answer: { value: '', label, who: address.replace(/^https?:\/\//, ''), address } });
};

/** The address of what a step shows on the page, if the build was told where the site stands. */
const addressOf = (page: Document, step: HTMLElement | undefined): string | undefined => {
  const here = page.getElementById('deck')?.dataset['address'];
  const read = step?.querySelector('a.slide-read')?.getAttribute('href');
  return here === undefined || read === null || read === undefined ? undefined : new URL(read, here).href;
};
