import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { unescapeXml } from '../exports/xml.ts';
import { nameFont } from './nameFont.ts';

type Face = { file: string; family: string; weights: readonly number[]; isItalic: boolean };

/** The page's own font files, which are cut to its letters already; pictures are set in them and in nothing else. */
const faces: readonly Face[] = [
  { file: 'sans.woff2', family: 'Source Sans 3', weights: [400, 600, 650], isItalic: false },
  { file: 'sans-italic.woff2', family: 'Source Sans 3', weights: [400], isItalic: true },
  { file: 'serif.woff2', family: 'Source Serif 4', weights: [400, 600], isItalic: false },
  { file: 'serif-italic.woff2', family: 'Source Serif 4', weights: [400], isItalic: true },
  { file: 'serif-display.woff2', family: 'Source Serif 4 Display', weights: [400], isItalic: false },
];

const FOLDER = 'src/theme/fonts';
const CACHE = '.cache/picture-fonts';
const NAMES = [1, 2];

const ALL_LETTERS =
  // Every sign the page's fonts were asked for; those a face does not have are passed over.
  `${Array.from({ length: 0x250 }, (_, at) => String.fromCodePoint(at)).join('')}–—‘’“”…×÷−≈•€`;

/**
 * The fonts as the picture maker wants them: TrueType, one file a weight, named as the styles ask for. It reads neither
 * woff2 nor the axes of variable fonts. They are made once; later builds find them.
 */
export const pictureFontFiles = async (): Promise<string[]> => {
  const made = readFileSync(join(FOLDER, 'made-from'), 'utf8');
  const stamp = join(CACHE, 'made-from');
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === made;
  mkdirSync(CACHE, { recursive: true });
  const files: string[] = [];
  for (const { file, family, weights, isItalic } of faces) {
    for (const weight of weights) {
      const path = join(CACHE, file.replace('.woff2', `-${weight}.ttf`));
      files.push(path);
      if (isDone) continue;
      const isVariable = weights.length > 1;
      const cut = await subsetFont(readFileSync(join(FOLDER, file)), ALL_LETTERS, {
        targetFormat: 'truetype',
        preserveNameIds: NAMES,
        ...(isVariable ? { variationAxes: { wght: weight } } : {}),
      });
      writeFileSync(path, nameFont(cut, family, isItalic ? 'Italic' : 'Regular'));
    }
  }
  writeFileSync(stamp, made);
  return files;
};

const faceRule = (face: Face, font: Buffer): string => {
  const weight = face.weights.length > 1 ? `${face.weights[0]} ${face.weights.at(-1)}` : '400';
  return `@font-face{font-family:"${face.family}";font-style:${face.isItalic ? 'italic' : 'normal'};font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")}`;
};

const TEXTS = /<text\b([^>]*)>(.*?)<\/text>/gs;
/** A part of a text with a face of its own. */
const PARTS = /<tspan\b([^>]*)>([^<]*)/g;

/** Every run of letters of an SVG with what is said of its face; a part's letters are counted with its whole text, too. */
const runsIn = (svg: string): { attributes: string; text: string }[] =>
  Array.from(svg.matchAll(TEXTS)).flatMap(([, attributes = '', inside = '']) => [
    { attributes, text: inside.replaceAll(/<[^>]*>/g, '') },
    ...Array.from(inside.matchAll(PARTS), ([, own = '', text = '']) => ({
      attributes: own.includes('font-family') ? own : `${attributes} ${own}`,
      text,
    })),
  ]);

/** Which letters each face sets in an SVG; a text without a family of its own is in the sans. */
const lettersByFace = (svg: string): Map<Face, Set<string>> => {
  const letters = new Map<Face, Set<string>>();
  for (const { attributes, text } of runsIn(svg)) {
    const family = /font-family="&quot;([^&]+)&quot;/.exec(attributes)?.[1] ?? 'Source Sans 3';
    const isItalic = attributes.includes('font-style="italic"');
    const face = faces.find((candidate) => candidate.family === family && candidate.isItalic === isItalic);
    if (face === undefined)
      throw new Error(`none of our fonts sets "${text}" in ${family}${isItalic ? ', italic' : ''}`);
    const known = letters.get(face) ?? new Set();
    for (const letter of unescapeXml(text)) known.add(letter);
    letters.set(face, known);
  }
  return letters;
};

/** `@font-face` rules for one SVG that hold no more than the letters it shows. */
export const fontFacesFor = async (svg: string): Promise<string> => {
  const rules: string[] = [];
  for (const [face, letters] of lettersByFace(svg)) {
    const text = [...letters].toSorted().join('');
    const font = await subsetFont(readFileSync(join(FOLDER, face.file)), text, {
      targetFormat: 'woff2',
      preserveNameIds: NAMES,
    });
    rules.push(faceRule(face, font));
  }
  return rules.join('');
};
