import type { Stage } from './stage.ts';

/** Saves the notes by code that is fetched when they are asked for; offline, the next press tries again. */
export const fetchNotes = async (page: Document, stage: Stage, name: string): Promise<void> => {
  try {
    const { saveNotes } = await import('./saveNotes.ts');
    saveNotes(page, stage, name);
  } catch {
    // Nothing was saved, and nothing is said to be.
  }
};
