import { positionsIn } from '../../model/positions.ts';
import type { Stage } from './stage.ts';

/** The notes of the whole talk as plain text: each step's headline, and what is said at it. */
const notesText = ({ shape, headlineAt, notes }: Pick<Stage, 'shape' | 'headlineAt' | 'notes'>): string =>
  positionsIn(shape)
    .map((at, place) => `${at.slide}${at.step === 1 ? '' : `.${at.step}`} ${headlineAt(at)}\n${notes[place] ?? ''}\n`)
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** Saves the notes as a text file. */
export const saveNotes = (page: Document, stage: Stage, name: string): void => {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([notesText(stage)], { type: 'text/plain' }));
  link.download = `${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
