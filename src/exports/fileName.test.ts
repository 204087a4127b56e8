import { describe, expect, it } from 'vitest';
import { fileName } from './fileName.ts';

const story = 'harbour-year';

describe('the name of a download', () => {
  it('says story, figure and language', () => {
    expect(fileName({ story, figure: 'goods', locale: 'en', extension: 'csv' })).toBe('harbour-year_goods_en.csv');
  });

  it('leaves the figure out where the file holds the whole story', () => {
    expect(fileName({ story, locale: 'es', extension: 'json' })).toBe('harbour-year_es.json');
  });

  it('says the view, the ratio and the dark theme, in this order', () => {
    expect(
      fileName({
        story,
        figure: 'water',
        view: 'scale=log',
        locale: 'pt',
        ratio: '16x9',
        theme: 'dark',
        extension: 'png',
      }),
    ).toBe('harbour-year_water_scale-log_pt_16x9_dark.png');
    expect(fileName({ story, figure: 'crates', locale: 'zh', ratio: '1x1', theme: 'light', extension: 'png' })).toBe(
      'harbour-year_crates_zh_1x1.png',
    );
  });

  it('is never a path, and has no sign that a file system refuses', () => {
    expect(fileName({ story: '../São Paulo', figure: 'a/b\\c:d', view: '…', locale: 'en', extension: 'svg' })).toBe(
      'Sao-Paulo_a-b-c-d_en.svg',
    );
  });
});
