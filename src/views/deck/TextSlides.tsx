import type { ReactNode } from 'react';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Slide } from '../../model/slides.ts';
import { boundTitle } from '../parts/boundTitle.ts';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { headlineClass } from './longHeadline.ts';
import { Frame, PickLink, SlideFoot, SpokenNotes, type Place } from './SlideParts.tsx';

export type SlideProps<S extends Slide = Slide> = { slide: S; place: Place };
type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

type PlainSlideProps = SlideProps<Exclude<Slide, { kind: 'figure' }>> & {
  source: string;
  readHref: string;
  children: ReactNode;
};

/** A slide of one step. */
const PlainSlide = ({ slide, place, source, readHref, children }: PlainSlideProps) => (
  <section className="slide" id={slide.id} aria-label={slide.headline}>
    <PickLink id={slide.id} headline={slide.headline} />
    <figure className="step" id={`${slide.id}.1`}>
      <Frame>
        {children}
        <SlideFoot place={place} source={source} readHref={readHref} />
      </Frame>
      <SpokenNotes notes={slide.notes} locale={place.locale} />
    </figure>
  </section>
);

export const TitleSlide = ({ slide, place, art }: SlideProps<SlideOf<'title'>> & { art: ReactNode }) => (
  <PlainSlide slide={slide} place={place} source={slide.source} readHref="">
    <div className="slide-art">{art}</div>
    <div className="slide-title-words">
      {/* The presenter's window has the talk's title above its slides. */}
      {place.mode === 'deck' ? <h1>{boundTitle(slide.headline)}</h1> : <h2>{boundTitle(slide.headline)}</h2>}
      <p>{slide.standfirst}</p>
    </div>
  </PlainSlide>
);

/** A value of more letters is set smaller. */
const LONG = 26;

/** Each claim's number and its verdict; the number opens its card as everywhere. */
export const CheckedSlide = ({ slide, place }: SlideProps<SlideOf<'checked'>>) => {
  const { deck, verdicts } = uiWords(place.locale);
  return (
    <PlainSlide slide={slide} place={place} source="" readHref="#claim-check">
      <h2 className={headlineClass(slide.headline)}>{slide.headline}</h2>
      <p className="slide-measure">{deck.checkedMeasure}</p>
      <ul className="slide-checks">
        {slide.claims.map(({ factId, value, of, verdict }) => (
          <li key={factId}>
            <a
              className={value.length > LONG ? 'slide-claim slide-claim-long' : 'slide-claim'}
              href={`${place.page}#check-${factId}`}
              data-fact={factId}
            >
              {value}
            </a>
            {of !== undefined && <span className="slide-claim-of">{of}</span>}
            <span className="slide-verdict">
              <VerdictMark verdict={verdict} />
              {verdicts[verdict]}
            </span>
          </li>
        ))}
      </ul>
    </PlainSlide>
  );
};

export const SourcesSlide = ({ slide, place }: SlideProps<SlideOf<'sources'>>) => {
  const { deck } = uiWords(place.locale);
  return (
    <PlainSlide slide={slide} place={place} source="" readHref="#all-numbers">
      <h2 className={headlineClass(slide.headline)}>{slide.headline}</h2>
      <p className="slide-measure">{deck.sourcesMeasure}</p>
      <div className="slide-sources">
        {slide.groups.map(({ trust, words, houses }) => (
          <section key={trust} className={`slide-houses slide-houses-${trust}`}>
            <h3>{words}</h3>
            <ul>
              {houses.map((house) => (
                <li key={house}>{house}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PlainSlide>
  );
};
