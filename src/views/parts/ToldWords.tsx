import { Fragment } from 'react';
import { runsOf, type Told } from '../../model/told.ts';

type ToldWordsProps = { words: string | undefined; told: Told | undefined };

/** Words that light up the marks of the facts they speak of, and are lit by them. */
export const ToldWords = ({ words = '', told }: ToldWordsProps) =>
  runsOf(words, told).map(({ text, factId }, at) =>
    factId === undefined ? (
      // Words never change their order while they are shown.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={at}>{text}</Fragment>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at} data-fact={factId}>
        {text}
      </span>
    ),
  );
