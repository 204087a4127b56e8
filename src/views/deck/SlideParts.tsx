import type { ReactNode } from 'react';
import type { Locale } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';

/** Where a slide stands in the talk. */
export type Place = {
  number: number;
  of: number;
  page: string;
  root: string | undefined;
  locale: Locale;
  mode: 'deck' | 'presenter';
};

/** A slide is drawn on a canvas of 1280 by 720, which is scaled to its frame: small slides keep their letters' sizes. */
export const Frame = ({ children }: { children: ReactNode }) => (
  <div className="frame">
    <div className="canvas">{children}</div>
  </div>
);

type SlideFootProps = { place: Place; source: string; readHref: string; take?: ReactNode; step?: string | undefined };

/** The line below every slide: who is the source, the way back to the text, which step of which slide. */
export const SlideFoot = ({ place, source, readHref, take, step }: SlideFootProps) => {
  const { deck } = uiWords(place.locale);
  return (
    <figcaption className="slide-foot">
      <span className="slide-source">{source}</span>
      <span className="slide-place">
        {take}
        <a className="slide-read" href={`${place.page}${readHref}`}>
          {deck.read}
        </a>
        {step !== undefined && <span className="slide-step">{step}</span>}
        <span>{deck.number.replace('##', String(place.of)).replace('#', String(place.number))}</span>
      </span>
    </figcaption>
  );
};

/** What is said meanwhile: for the presenter's window and the handout. */
export const SpokenNotes = ({ notes, locale }: { notes: string; locale: Locale }) => (
  <div className="slide-notes">
    <p className="slide-notes-title">{uiWords(locale).deck.notes}</p>
    <p className="slide-notes-words">{notes}</p>
  </div>
);

/** In the overview, the whole slide is a way to it. */
export const PickLink = ({ id, headline }: { id: string; headline: string }) => (
  <a className="slide-pick" href={`#${id}`} hidden>
    <span>{headline}</span>
  </a>
);
