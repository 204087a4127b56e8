// The benchmark's second measure: the same story as most pages of its kind are built, all of it drawn in the browser.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { story } from 'virtual:story';
import { plotOf } from '../../src/figures/kinds.ts';
import { defaultView } from '../../src/model/view.ts';
import { requiredWord } from '../../src/model/viewWords.ts';
import { LiveChart } from '../../src/browser/page/LiveChart.tsx';
import { Page } from '../../src/views/page/Page.tsx';

const page = document.createElement('div');
document.body.append(page);
flushSync(() =>
  createRoot(page).render(
    <Page
      story={story}
      drawingsOf={() => []}
      sequenceOf={() => undefined}
      plotsOf={() => ({ address: '' })}
      masthead={undefined}
      shapes=""
      root=""
      others={[]}
    />,
  ),
);

const size = matchMedia('(max-width: 760px)').matches ? 'narrow' : 'wide';
for (const figure of story.figures) {
  const place = page.querySelector<HTMLElement>(`[id="${figure.id}"] .live`);
  if (place === null) throw new Error(`the page has no place for "${figure.id}"`);
  place.hidden = false;
  createRoot(place).render(
    <LiveChart
      id={figure.id}
      plot={plotOf(figure, defaultView(figure.controls), size)}
      size={size}
      label={requiredWord(figure, 'alt')}
    />,
  );
}
