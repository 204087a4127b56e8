import { startSlidesButton } from './browser/page/slidesButton.ts';

// The one file holds page and slides: the page opens the slides as a document of their own, made of the same script.
if (document.documentElement.dataset['part'] === 'slides') await import('./deck.tsx');
else {
  await import('./main.tsx');
  startSlidesButton(document);
}
