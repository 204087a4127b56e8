import type { ShownFigure } from '../src/model/story.ts';

/** A figure as a browser has it, for tests of what words and choices make of it: a layer, a scale, and a stage of its steps. */
export const shownFigure = (more: Partial<ShownFigure> = {}): ShownFigure => ({
  id: 'exports',
  number: 1,
  locale: 'en',
  kind: 'series',
  placement: 'split',
  isSequence: false,
  steps: [{}],
  notes: [],
  controls: [
    { kind: 'switch', id: 'others' },
    { kind: 'choice', id: 'scale', options: ['linear', 'log'] },
    { kind: 'stage', id: 'stage', options: ['all', 'first', 'more'] },
  ],
  words: {
    title: 'Exports doubled',
    'title.others': 'Others count fewer exports',
    'title.scale.log': 'Exports grew evenly',
    measure: 'Exports by year',
    'measure.scale': 'Exports by year, on another scale',
    source: 'The harbour',
    alt: 'A line that rises',
    description: 'Exports rose from year to year.',
    'say.others': 'Others’ counts are shown.',
    'say.scale.log': 'Equal steps are equal multiples.',
    'step.1': 'At first there was little',
    'step.2': 'Then it doubled',
    'step.3': 'Others see less',
  },
  ...more,
});
