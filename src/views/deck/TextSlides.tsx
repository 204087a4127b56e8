import type { ReactNode } from 'react';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ScoreGroup, Slide } from '../../model/slides.ts';
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
    <figure className="step" id={`${slide.id}.1`} data-optional={slide.isOptional || undefined}>
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
    <div className={`slide-title-words${art === undefined ? ' slide-title-plain' : ''}`}>
      {/* The presenter's window has the talk's title above its slides. */}
      {place.mode === 'deck' ? <h1>{boundTitle(slide.headline)}</h1> : <h2>{boundTitle(slide.headline)}</h2>}
      <p>{slide.standfirst}</p>
    </div>
    {art === undefined && slide.findings.length > 1 && <Findings findings={slide.findings} />}
    <SlideScore score={slide.score} />
  </PlainSlide>
);

/** What the talk will say, where no art fills the title: the headlines of its figures. */
const Findings = ({ findings }: { findings: readonly string[] }) => (
  <ol className="slide-findings">
    {findings.map((finding) => (
      <li key={finding}>{finding}</li>
    ))}
  </ol>
);

/** The tally as marks: how many of each verdict. */
const SlideScore = ({ score }: { score: readonly ScoreGroup[] }) => {
  if (score.length === 0) return undefined;
  return (
    <ul className="slide-score">
      {score.map(({ verdict, claims, words }) => (
        <li key={verdict}>
          <b>{claims.length}</b> {words}
          <span className="slide-score-marks" aria-hidden="true">
            {claims.map(({ id }) => (
              <VerdictMark key={id} verdict={verdict} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Each claim in a line: its verdict, its words, what the record has; the claim opens its card as everywhere. */
export const CheckedSlide = ({ slide, place }: SlideProps<SlideOf<'checked'>>) => {
  const { verdicts } = uiWords(place.locale);
  return (
    <PlainSlide slide={slide} place={place} source="" readHref="#claim-check">
      <h2 className={headlineClass(slide.headline)}>{slide.headline}</h2>
      <p className="slide-measure">{slide.measure}</p>
      <ul className="slide-checks">
        {slide.claims.map(({ id, factId, claim, second, record, verdict }) => (
          <li key={id}>
            <VerdictMark verdict={verdict} word={verdicts[verdict]} />
            <a className="slide-claim" href={`${place.page}#${id}`} data-fact={factId}>
              {claim}
            </a>
            <span className="slide-record">
              {second !== undefined && <b>{`${second}: `}</b>}
              {record}
            </span>
          </li>
        ))}
      </ul>
    </PlainSlide>
  );
};

/** What was found: four numbers with their claims, and a closing line. */
export const FoundSlide = ({ slide, place }: SlideProps<SlideOf<'found'>>) => {
  return (
    <PlainSlide slide={slide} place={place} source="" readHref="#claim-check">
      <h2 className={headlineClass(slide.headline)}>{slide.headline}</h2>
      <ul className="slide-found">
        {slide.score.map(({ verdict, claims, words }) => (
          <li key={verdict}>
            <b>{claims.length}</b>
            <VerdictMark verdict={verdict} />
            <p>
              <strong>{words}</strong> {claims.map(({ name }) => name).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <p className="slide-closing">{slide.closing}</p>
    </PlainSlide>
  );
};
