import type { DeckWords } from './deckParts.ts';

type PlanEditorOptions = { words: DeckWords['deck']['plan']; plan: string; isPresenter: boolean };

/** Fetches the editor when the overview is first opened; without it the overview is an overview. */
export const planEditorOnce = (page: Document, options: PlanEditorOptions): ((minutes: number | undefined) => void) => {
  let isThere = false;
  const open = async (minutes: number | undefined) => {
    if (isThere) return;
    isThere = true;
    try {
      const { createPlanEditor } = await import('./planEditor.ts');
      createPlanEditor(page, { ...options, minutes });
    } catch {
      isThere = false;
    }
  };
  return (minutes) => void open(minutes);
};
