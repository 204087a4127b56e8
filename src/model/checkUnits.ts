import type { Figure } from './figure.ts';
import type { Facts } from './fact.ts';
import { figureLine, type Problem } from './problem.ts';
import type { KindNeeds } from './story.ts';

const NO_COUNTS: readonly string[] = ['date', 'place', 'name'];

type Drawn = { id: string; figure: Figure; needs: KindNeeds<Figure>; facts: Facts };

/** Facts that a figure cannot draw as what they are, dollars on a scale of days, with the figure's line in `figures.ts`. */
export const unitProblems = ({ id, figure, needs, facts }: Drawn, file: string, source: string): Problem[] =>
  needs.unitsOf(figure).flatMap(({ unit, facts: ids }) => {
    // A count may be of anything, as long as all that share its scale count the same.
    const first = facts[ids[0] ?? '']?.unit;
    const expected = unit === 'count' ? first : unit;
    return ids.flatMap((factId) => {
      const found = facts[factId]?.unit;
      if (found === undefined || (found === expected && !(unit === 'count' && NO_COUNTS.includes(found)))) return [];
      const wanted =
        unit === 'count' && (first === undefined || NO_COUNTS.includes(first)) ? 'a number' : `"${expected}"`;
      return [
        {
          file,
          line: figureLine(source, id),
          message: `figure "${id}" draws "${factId}" as ${wanted}, and its unit is "${found}"`,
        },
      ];
    });
  });
