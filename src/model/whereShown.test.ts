import { describe, expect, it } from 'vitest';
import { kindOf, kinds } from '../charts/kinds.ts';
import { stories } from '../content/stories.ts';
import { resolveStory } from './resolveStory.ts';
import { defaultView } from './view.ts';

const [story] = stories;
if (story === undefined) throw new Error('there is no story');
const { facts, figures } = resolveStory(story, 'en', kinds);

const marksIn = (figureId: string, chosen: Readonly<Record<string, string | number | boolean>>): readonly string[] => {
  const figure = figures.find(({ id }) => id === figureId);
  if (figure === undefined) throw new Error(`no figure ${figureId}`);
  return kindOf(figure).marksOf(figure.figure, { ...defaultView(figure.controls), ...chosen });
};

describe('where a fact is shown', () => {
  it('is known of every fact that a figure marks as everybody sees it first', () => {
    const marked = figures.flatMap(({ id }) => marksIn(id, {}));
    expect(marked.length).toBeGreaterThan(figures.length);
    expect(marked.filter((id) => facts[id]?.shown === undefined)).toEqual([]);
  });

  it('is a view that has its mark, or one of those it is shown by', () => {
    const missing = Object.values(facts).flatMap(({ id, shown }) =>
      (shown?.in ?? []).flatMap(({ figureId, chosen }) => {
        const marks = marksIn(figureId, chosen);
        const by = shown?.by ?? [];
        return (by.length === 0 ? [id] : by).some((fact) => marks.includes(fact)) ? [] : [`${id} in ${figureId}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('is the view that everybody sees first, if that has its mark, or else the one nearest to it', () => {
    expect(facts['transitNow']?.shown?.in).toEqual([
      { figureId: 'shipping-time', chosen: {} },
      { figureId: 'places', chosen: {} },
    ]);
    expect(facts['transitXinhua']?.shown?.in).toEqual([{ figureId: 'shipping-time', chosen: { others: true } }]);
    expect(facts['routeDays']?.shown?.in).toEqual([{ figureId: 'parcels', chosen: { rate: 'perDay' } }]);
  });

  it('is that of its inputs for a sum without a mark, or that of what is worked out from it', () => {
    expect(facts['shareSaved']?.shown).toEqual({
      in: [{ figureId: 'shipping-time', chosen: {} }],
      by: ['daysSaved', 'transitBefore'],
    });
    expect(facts['portStarted']?.shown?.by).toEqual(['portStartedAbout']);
    expect(facts['signatoriesTraced']?.shown).toEqual({
      in: [{ figureId: 'signatories', chosen: { others: true } }],
      by: [
        'signatoryArgentina',
        'signatoryChile',
        'signatoryUruguay',
        'signatoryPeru',
        'candidateJamaica',
        'candidateCuba',
        'candidateSuriname',
      ],
    });
  });
});
