import { fetchFile } from '../reading/fetchFile.ts';

const FONT_URL = /url\("?([^")]+)"?\)/;

const base64Of = async (url: string): Promise<string> => {
  const response = await fetchFile(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
};

const faceRules = (): { rule: CSSFontFaceRule; base: string }[] =>
  Array.from(document.styleSheets).flatMap((sheet) =>
    Array.from(sheet.cssRules).flatMap((rule) =>
      // What stands in for a font is the reader's own, and stays there.
      rule instanceof CSSFontFaceRule && FONT_URL.test(rule.style.getPropertyValue('src'))
        ? [{ rule, base: sheet.href ?? document.baseURI }]
        : [],
    ),
  );

const embedded = async ({ rule, base }: ReturnType<typeof faceRules>[number]) => {
  const property = (name: string) => rule.style.getPropertyValue(name);
  const family = property('font-family').replaceAll(/["']/g, '');
  const style = property('font-style');
  const source = FONT_URL.exec(property('src'))?.[1] ?? '';
  const data = source.startsWith('data:')
    ? source
    : `data:font/woff2;base64,${await base64Of(new URL(source, base).href)}`;
  return {
    family,
    isItalic: style === 'italic',
    css: `@font-face{font-family:"${family}";font-style:${style === '' ? 'normal' : style};font-weight:${property('font-weight')};src:url(${data}) format("woff2")}`,
  };
};

let faces: Promise<Awaited<ReturnType<typeof embedded>>[]> | undefined;

/** The page's own fonts as rules that carry them, those that an SVG is set in: a picture may fetch nothing. */
export const pageFontsFor = async (svg: string): Promise<string> => {
  faces ??= Promise.all(faceRules().map(embedded));
  try {
    const hasItalics = svg.includes('font-style="italic"');
    return (await faces)
      .filter(({ family, isItalic }) => (!isItalic || hasItalics) && svg.includes(`&quot;${family}&quot;`))
      .map(({ css }) => css)
      .join('');
  } catch (error) {
    // The next try asks again.
    faces = undefined;
    throw error;
  }
};
