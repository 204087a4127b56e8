import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { themeCss } from '../theme/css.ts';
import { makeFonts } from './fonts.ts';

const MARKER = '/* theme */';

/** Puts the tokens, the chart styles and the fonts where `base.css` asks for them: they have one home, in TypeScript. */
export const themeStyles = (): Plugin => {
  let fontFaces = '';
  return {
    name: 'theme-styles',
    enforce: 'pre',
    async buildStart() {
      fontFaces = await makeFonts(resolve('src/theme/fonts'));
    },
    transform: {
      filter: { id: /theme\/base\.css/ },
      handler: (css) => css.replace(MARKER, `${fontFaces}\n${themeCss()}`),
    },
  };
};
