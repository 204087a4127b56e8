import PptxGenJS from 'pptxgenjs';
import { defineLayouts, FACES, type Presentation } from './layouts.ts';
import type { Area, FileSlide, NativeChart, Picture, Piece, TextRun } from './slide.ts';

type Slide = ReturnType<Presentation['addSlide']>;
type Borders = NonNullable<PptxGenJS.TableCellProps['border']>;

/** The theme's places (theme.ts) of the colours that text may have. */
const COLOURS = { ink: 'tx1', 'ink-2': 'tx2', stated: 'accent1', context: 'accent2' } as const;

const isBar = ({ shape }: NativeChart): boolean => shape === 'bars' || shape === 'stacked';

const addChart = (slide: Slide, { area, chart, name, alt }: Extract<Piece, { kind: 'chart' }>): void => {
  const labels = [...chart.categories];
  // The library writes NaN as nothing at all; the repair turns nothing into a gap.
  const series = chart.series.map(({ name: called, points }) => ({
    name: called,
    labels,
    values: points.map(({ value }) => value ?? Number.NaN),
  }));
  const isSmall = labels.length > 4;
  const text = { fontFace: FACES.sans, size: isSmall ? 14 : 20 };
  slide.addChart(isBar(chart) ? 'bar' : 'line', series, {
    ...area,
    altText: alt,
    objectName: name,
    layout: chart.plot,
    showLegend: chart.legend,
    legendPos: 'b',
    legendFontSize: 14,
    legendFontFace: text.fontFace,
    legendColor: 'tx1',
    chartColors: chart.series.map(() => 'accent1'),
    displayBlanksAs: 'gap',
    showValue: true,
    dataLabelFormatCode: chart.format,
    dataLabelFontFace: text.fontFace,
    dataLabelFontSize: isSmall ? 13 : 22,
    dataLabelFontBold: !isSmall,
    dataLabelColor: 'tx1',
    dataLabelPosition: chart.shape === 'stacked' ? 'ctr' : isBar(chart) ? 'outEnd' : chart.shape === 'dots' ? 't' : 'r',
    catAxisLabelFontFace: text.fontFace,
    catAxisLabelFontSize: chart.shape === 'dots' ? 12 : text.size,
    catAxisLabelColor: 'tx1',
    catAxisLineColor: 'tx2',
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisLineColor: 'tx2',
    valAxisLabelColor: 'tx2',
    valAxisMinVal: 0,
    ...(chart.max === undefined ? {} : { valAxisMaxVal: chart.max }),
    valAxisLabelFormatCode: chart.format,
    valAxisLabelFontFace: text.fontFace,
    valGridLine: { style: 'none' },
    ...(isBar(chart)
      ? {
          barDir: 'bar' as const,
          barGrouping: chart.shape === 'stacked' ? ('stacked' as const) : ('clustered' as const),
          // Of two bars in a row each is as tall as its number.
          barGapWidthPct: isSmall ? 25 : 45,
          catAxisHidden: chart.categories.every((category) => category === ''),
        }
      : {}),
  });
};

const runOf = ({ text, size, face = 'sans', colour = 'ink', bold = false, endsLine = false }: TextRun) => ({
  text,
  options: { fontFace: FACES[face], fontSize: size, color: COLOURS[colour], bold, breakLine: endsLine },
});

const addTable = (slide: Slide, { area, head, rows, widths, size, name }: Extract<Piece, { kind: 'table' }>): void => {
  const under = (colour: string, pt: number): Borders => [
    { type: 'none' },
    { type: 'none' },
    { type: 'solid', pt, color: colour },
    { type: 'none' },
  ];
  const row = (cells: readonly string[], isHead: boolean) =>
    cells.map((text, at) => ({
      text,
      options: {
        bold: isHead || at === 0,
        color: isHead ? 'tx2' : 'tx1',
        border: isHead ? under('tx1', 1.5) : under('accent4', 0.75),
      },
    }));
  slide.addTable([row(head, true), ...rows.map((cells) => row(cells, false))], {
    x: area.x,
    y: area.y,
    w: area.w,
    colW: [...widths],
    fontFace: FACES.sans,
    fontSize: size,
    valign: 'middle',
    margin: [0.045, 0.1, 0.045, 0],
    objectName: name,
  });
};

/** As large as its area lets it be, in its own proportions. */
const fitted = ({ width, height }: Picture, { x, y, w, h }: Area): Area => {
  const scale = Math.min(w / width, h / height);
  return { x: x + (w - width * scale) / 2, y, w: width * scale, h: height * scale };
};

const addPiece = (slide: Slide, piece: Piece): void => {
  switch (piece.kind) {
    case 'chart':
      addChart(slide, piece);
      break;
    case 'table':
      addTable(slide, piece);
      break;
    case 'picture':
      slide.addImage({
        data: `image/png;base64,${Buffer.from(piece.picture.png).toString('base64')}`,
        ...fitted(piece.picture, piece.area),
        altText: piece.alt,
        objectName: piece.name,
      });
      break;
    case 'text':
      slide.addText(piece.runs.map(runOf), { ...piece.area, margin: 0, align: piece.align ?? 'left', valign: 'top' });
      break;
    case 'line':
      slide.addShape('line', {
        ...piece.area,
        objectName: piece.name,
        line: { color: 'tx1', width: 2, ...(piece.hasArrow === true ? { endArrowType: 'triangle' as const } : {}) },
      });
      break;
  }
};

export type FileWords = { title: string; author: string; subject: string };

/** The slides as the library packs them; toPptx.ts mends what it gets wrong. */
export const writeSlides = async (
  slides: readonly FileSlide[],
  { title, author, subject }: FileWords,
): Promise<Uint8Array> => {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.author = author;
  file.company = author;
  file.subject = subject;
  defineLayouts(file);
  for (const { layout, headline: words, measure: measured, source: from, notes, pieces } of slides) {
    const slide = file.addSlide({ masterName: layout });
    slide.addText(words, { placeholder: 'title' });
    slide.addText(measured, { placeholder: 'measure' });
    for (const piece of pieces) addPiece(slide, piece);
    slide.addText(from, { placeholder: 'source' });
    slide.addNotes(notes.join('\n'));
  }
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('expected the slides as bytes');
  return bytes;
};
