import type PptxGenJS from 'pptxgenjs';
import type { Area, FileSlide } from './slide.ts';

export type Presentation = InstanceType<typeof PptxGenJS>;

/** The theme's two fonts, by their places in it. */
export const FACES = { serif: '+mj-lt', sans: '+mn-lt' } as const;

type Held = {
  name: 'title' | 'measure' | 'source';
  area: Area;
  size: number;
  colour: string;
  face: string;
  bold: boolean;
  valign: 'top' | 'bottom';
};

const OBJECTS = { title: 'Headline', measure: 'Measure', source: 'Source' } as const;

const headline = { name: 'title', face: FACES.serif, colour: 'tx1', bold: true } as const;
const measure = { name: 'measure', face: FACES.sans, colour: 'tx2', bold: false } as const;
const source: Held = {
  name: 'source',
  area: { x: 0.58, y: 6.78, w: 11.4, h: 0.5 },
  size: 12,
  face: FACES.sans,
  colour: 'tx2',
  bold: false,
  valign: 'top',
};

const layouts: Readonly<Record<FileSlide['layout'], readonly Held[]>> = {
  title: [
    { ...headline, area: { x: 0.58, y: 1.6, w: 12.17, h: 2.2 }, size: 66, bold: false, valign: 'bottom' },
    { ...measure, area: { x: 0.58, y: 4.1, w: 12.17, h: 1 }, size: 26, valign: 'top' },
    source,
  ],
  figure: [
    { ...headline, area: { x: 0.58, y: 0.3, w: 12.17, h: 0.92 }, size: 28, valign: 'bottom' },
    { ...measure, area: { x: 0.58, y: 1.28, w: 12.17, h: 0.38 }, size: 18, valign: 'top' },
    source,
  ],
};

/** The two layouts on our master, with a placeholder for each of a slide's words. */
export const defineLayouts = (file: Presentation): void => {
  for (const [name, held] of Object.entries(layouts)) {
    file.defineSlideMaster({
      title: name,
      background: { color: 'FFFFFF' },
      objects: held.map(({ name: title, area, size, colour, face, bold, valign }) => ({
        placeholder: {
          options: {
            name: title,
            // What a presenter reads in the list of a slide's objects; the slide's own shape has it from here.
            objectName: OBJECTS[title],
            type: title === 'title' ? ('title' as const) : ('body' as const),
            ...area,
            margin: 0,
            fontFace: face,
            fontSize: size,
            bold,
            color: colour,
            align: 'left' as const,
            valign,
          },
          text: '',
        },
      })),
      slideNumber: {
        x: 12.2,
        y: 6.78,
        w: 0.55,
        h: 0.3,
        fontFace: FACES.sans,
        fontSize: 12,
        color: 'tx2',
        align: 'right',
      },
    });
  }
};
