import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf, type Parts } from './parts.ts';
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
import { elementsOf } from './xml.ts';

const partsWith = (texts: Readonly<Record<string, string>>): Parts =>
  new Map(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
const namesIn = (xml: string) => elementsOf(xml).map(({ name }) => name);

describe('PowerPoint opens a mended file without a question, because', () => {
  it('charts are counted from one, in their own names and where they are referred to', () => {
    const parts = renumberCharts(
      partsWith({
        'ppt/charts/chart9.xml': 'nine',
        'ppt/charts/chart10.xml': 'ten',
        'ppt/charts/_rels/chart10.xml.rels': '<Relationship Target="../embeddings/Microsoft_Excel_Worksheet10.xlsx"/>',
        'ppt/embeddings/Microsoft_Excel_Worksheet9.xlsx': 'book nine',
        'ppt/slides/_rels/slide1.xml.rels':
          '<Relationship Target="/ppt/charts/chart9.xml"/><Relationship Target="/ppt/charts/chart10.xml"/>',
      }),
    );
    expect([textOf(parts, 'ppt/charts/chart1.xml'), textOf(parts, 'ppt/charts/chart2.xml')]).toEqual(['nine', 'ten']);
    expect(textOf(parts, 'ppt/charts/_rels/chart2.xml.rels')).toContain('Microsoft_Excel_Worksheet2.xlsx');
    expect(textOf(parts, 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx')).toBe('book nine');
    expect(textOf(parts, 'ppt/slides/_rels/slide1.xml.rels')).toBe(
      '<Relationship Target="/ppt/charts/chart1.xml"/><Relationship Target="/ppt/charts/chart2.xml"/>',
    );
  });

  it('a series has its elements in the order of the standard', () => {
    const mended = mendChart(
      '<c:ser><c:idx val="0"/><c:val>1</c:val><c:cat>x</c:cat><c:dLbls/><c:marker><c:size/></c:marker><c:order val="0"/></c:ser>',
    );
    expect(namesIn(elementsOf(mended)[0]?.xml.replace(/^<c:ser>|<\/c:ser>$/g, '') ?? '')).toEqual([
      'c:idx',
      'c:order',
      'c:marker',
      'c:dLbls',
      'c:cat',
      'c:val',
    ]);
  });

  it('a line chart says its grouping first and has nothing of bars', () => {
    const mended = mendChart(
      '<c:lineChart><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:invertIfNegative val="0"/></c:ser></c:lineChart>',
    );
    expect(mended).toBe(
      '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="0"/></c:ser></c:lineChart>',
    );
  });

  it('every axis that is named exists', () => {
    expect(
      mendChart('<c:barChart><c:axId val="1"/><c:axId val="3"/></c:barChart><c:catAx> <c:axId val="1"/></c:catAx>'),
    ).toBe('<c:barChart><c:axId val="1"/></c:barChart><c:catAx> <c:axId val="1"/></c:catAx>');
  });

  it('what has no value is a gap and no empty number', () => {
    expect(
      mendChart('<c:numCache><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="1"><c:v></c:v></c:pt></c:numCache>'),
    ).toBe('<c:numCache><c:pt idx="0"><c:v>0</c:v></c:pt></c:numCache>');
  });

  it('no two shapes of a slide share a number', () => {
    const mended = mendSlide(
      '<p:cNvPr id="25" name="a"/><p:cNvPr id="2" name="b"/><p:cNvPr id="2" name="c"/>',
      'ppt/slides/slide1.xml',
    );
    expect(Array.from(mended.matchAll(/id="(\d+)"/g), ([, id]) => id)).toEqual(['1', '2', '3']);
  });

  it('a shape has a text body, and a ground its effects', () => {
    expect(mendSlide('<p:sp><p:spPr></p:spPr></p:sp>', 'ppt/slides/slide1.xml')).toContain('</p:spPr><p:txBody>');
    expect(mendSlide('<p:bgPr><a:solidFill>x</a:solidFill></p:bgPr>', 'ppt/slideLayouts/slideLayout1.xml')).toBe(
      '<p:bgPr><a:solidFill>x</a:solidFill><a:effectLst/></p:bgPr>',
    );
  });

  it('prompts stand in layouts only', () => {
    const held = '<p:ph type="title"\n hasCustomPrompt="1"/>';
    expect(mendSlide(held, 'ppt/slides/slide1.xml')).toBe('<p:ph type="title"/>');
    expect(mendSlide(held, 'ppt/slideLayouts/slideLayout1.xml')).toBe(held);
  });

  it('the notes master has a theme of its own and its place after the slide master', () => {
    const parts = mendNotesMaster(
      partsWith({
        'ppt/theme/theme1.xml': 'theme',
        'ppt/notesMasters/_rels/notesMaster1.xml.rels': 'Target="../theme/theme1.xml"',
        'ppt/presentation.xml':
          '<p:sldMasterIdLst/></p:sldMasterIdLst><p:sldIdLst/><p:notesMasterIdLst>n</p:notesMasterIdLst><p:notesSz cx="1" cy="2"/>',
      }),
    );
    expect(textOf(parts, 'ppt/theme/theme2.xml')).toBe('theme');
    expect(textOf(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
    expect(textOf(parts, 'ppt/presentation.xml')).toMatch(
      /<\/p:sldMasterIdLst><p:notesMasterIdLst>n<\/p:notesMasterIdLst><p:sldIdLst\/>/,
    );
  });

  it('the list of parts names those there are and no other', () => {
    const types = textOf(
      declareParts(
        partsWith({
          '[Content_Types].xml': 'PartName="/ppt/slideMasters/slideMaster2.xml"',
          'ppt/slides/slide1.xml': '',
        }),
      ),
      '[Content_Types].xml',
    );
    expect(Array.from(types.matchAll(/PartName="([^"]*)"/g), ([, name]) => name)).toEqual(['/ppt/slides/slide1.xml']);
    expect(() => declareParts(partsWith({ 'ppt/unknown.xml': '' }))).toThrow(
      'no content type is known for "ppt/unknown.xml"',
    );
  });
});

describe('a mended file says', () => {
  it('what its tables and lines show, to those who do not see them', () => {
    expect(
      describeShapes('<p:cNvPr id="4" name="Places"/><p:cNvPr id="5" name="Other">', { Places: 'Nine places & more' }),
    ).toBe('<p:cNvPr id="4" name="Places" descr="Nine places &amp; more"/><p:cNvPr id="5" name="Other">');
  });

  it('its notes in paragraphs', () => {
    expect(splitNotes('<a:p><a:r><a:rPr lang="en"/><a:t>one\n\ntwo</a:t></a:r><a:endParaRPr/></a:p>')).toBe(
      '<a:p><a:r><a:rPr lang="en"/><a:t>one</a:t></a:r></a:p><a:p/><a:p><a:r><a:rPr lang="en"/><a:t>two</a:t></a:r></a:p>',
    );
  });

  it('the day of its story, not of the build', () => {
    expect(dateFile('<dcterms:created xsi:type="a">2031-01-01T01:02:03Z</dcterms:created>', '2024-11-26')).toBe(
      '<dcterms:created xsi:type="a">2024-11-26T00:00:00Z</dcterms:created>',
    );
  });
});
