import { locales, type Locale } from '../../i18n/locales.ts';
import { withOwnMaster } from './master.ts';
import { styleChart } from './markStyle.ts';
import { editParts, fileOf, partsOf, textOf, withPart, type Parts } from './parts.ts';
import {
  dateFile,
  declareParts,
  describeShapes,
  mendChart,
  mendNotesMaster,
  mendSlide,
  renumberCharts,
  splitNotes,
} from './repair.ts';
import type { FileSlide, NativeChart } from './slide.ts';
import { withVectorPictures } from './vectorPictures.ts';
import { withOwnTheme } from './theme.ts';
import { workbookOf } from './workbook.ts';
import { writeSlides, type FileWords } from './writeSlides.ts';

export type PptxWords = FileWords & {
  theme: string;
  locale: Locale;
  /** The day of the story, in ISO form. */ day: string;
};

const chartsOf = (slides: readonly FileSlide[]): NativeChart[] =>
  slides.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'chart' ? [piece.chart] : [])));

/** Each chart in the page's hand, with a workbook that holds its facts and nothing else. */
const withCharts = (parts: Parts, charts: readonly NativeChart[]): Parts =>
  charts.reduce((changed, chart, at) => {
    const name = `ppt/charts/chart${at + 1}.xml`;
    const drawn = withPart(changed, name, styleChart(mendChart(textOf(changed, name)), chart));
    return withPart(drawn, `ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`, workbookOf(chart));
  }, parts);

const describedOn = (slide: FileSlide | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (slide?.pieces ?? []).flatMap((piece) => (piece.kind === 'text' ? [] : [[piece.name, piece.alt]])),
  );

const slideNumber = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1]);

/** Slides as a file that PowerPoint opens without a question, with charts it can edit. The same slides give the same bytes. */
export const toPptx = async (slides: readonly FileSlide[], words: PptxWords): Promise<Uint8Array> => {
  const raw = renumberCharts(partsOf(await writeSlides(slides, words)));
  const drawn = withCharts(raw, chartsOf(slides));
  const mended = editParts(drawn, /^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/, (xml, name) => {
    const own = xml.replaceAll('<a:srgbClr val="FFFFFF"/>', '<a:schemeClr val="bg1"/>');
    return describeShapes(
      mendSlide(own, name),
      name.includes('/slides/') ? describedOn(slides[slideNumber(name) - 1]) : {},
    );
  });
  const pictured = withVectorPictures(mended, slides);
  const mastered = editParts(pictured, /^ppt\/slideMasters\/slideMaster1\.xml$/, withOwnMaster);
  const themed = editParts(mastered, /^ppt\/theme\/theme1\.xml$/, (xml) => withOwnTheme(xml, words.theme));
  const noted = mendNotesMaster(editParts(themed, /^ppt\/notesSlides\/[^/]+\.xml$/, splitNotes));
  const dated = editParts(noted, /^docProps\/core\.xml$/, (xml) => dateFile(xml, words.day));
  const spoken = editParts(dated, /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|charts)\/[^/]+\.xml$/, (xml) =>
    xml.replaceAll('lang="en-US"', `lang="${locales[words.locale].tag}"`),
  );
  return fileOf(declareParts(spoken));
};
