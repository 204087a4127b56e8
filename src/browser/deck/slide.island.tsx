import { flushSync } from 'react-dom';
import type { ShownFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import { moveMarks, placesOfMarks } from '../reading/moveMarks.ts';
import { createRoot } from '../page/react.ts';
import { isLongHeadline } from '../../views/deck/longHeadline.ts';
import { expectDrawn, LiveChart } from '../page/LiveChart.tsx';
import { loadDrawn, prefetchPlots } from '../page/plots.ts';

const LONG = 'slide-hed-long';

/**
 * A step's chart that answers to its controls; `rest` gives the place back to the drawing. A chart that cannot be redrawn
 * rests, throws, and is over: the next choice makes another one.
 */
export type LiveStep = { show: (view: View, label: string) => void; rest: () => void };

/** Fetches what the charts of all slides are drawn from. */
export const prepare = prefetchPlots;

/** Draws a step's chart live, in the place of its drawing. Throws, and leaves the drawing, when it cannot. */
export const wakeStep = async (step: HTMLElement, figure: ShownFigure): Promise<LiveStep> => {
  const drawing = step.querySelector<HTMLElement>('.drawing');
  const live = step.querySelector<HTMLElement>('.live');
  if (drawing === null || live === null) throw new Error(`step "${step.id}" has no chart`);
  const { plotIn } = await loadDrawn(step.closest('.slide') ?? step);
  let failure: unknown;
  const root = createRoot(live, {
    onUncaughtError: (error) => {
      failure = error;
    },
  });
  const head = step.querySelector('.slide-hed');
  const isBuiltLong = head?.classList.contains(LONG) ?? false;
  const rest = () => {
    head?.classList.toggle(LONG, isBuiltLong);
    live.hidden = true;
    drawing.hidden = false;
  };
  const own = { ...figure, id: `${step.id.replace('.', '-')}-live` };
  const draw = (view: View, label: string) => {
    const plot = plotIn(view, 'slide');
    const before = placesOfMarks(live.hidden ? drawing : live);
    flushSync(() => root.render(<LiveChart id={own.id} plot={plot} size="slide" label={label} />));
    if (failure !== undefined) throw failure;
    expectDrawn(live, plot);
    // Recharts sizes its surface in px; the slide's scale is the stylesheet's.
    const surface = live.querySelector('svg');
    surface?.setAttribute('viewBox', `0 0 ${plot.width} ${plot.height}`);
    head?.classList.toggle(LONG, isLongHeadline(label));
    live.hidden = false;
    drawing.hidden = true;
    moveMarks(live, before);
  };
  return {
    show: (view, label) => {
      try {
        draw(view, label);
      } catch (error) {
        rest();
        root.unmount();
        throw error;
      }
    },
    rest,
  };
};
