import type { Answer } from '../../model/answers.ts';
import type { Position } from '../../model/deck.ts';
import { isClock } from '../../model/talkClock.ts';
import { parsePlan, planText } from '../../model/talkPlan.ts';
import type { View } from '../../model/view.ts';
import type { Message, Spot, Talk } from './channel.ts';

type Is<T> = (value: unknown) => value is T;
type Shape<T> = { [K in keyof T]-?: Is<T[K]> };

const isText: Is<string> = (value) => typeof value === 'string';
const isFlag: Is<boolean> = (value) => typeof value === 'boolean';
const isNumber: Is<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount: Is<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isOneOf =
  <const T extends string>(...known: readonly T[]): Is<T> =>
  (value): value is T =>
    known.some((one) => one === value);
const orNothing =
  <T>(is: Is<T>): Is<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value);
const isRecord: Is<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const hasShape =
  <T extends object>(shape: Shape<T>): Is<T> =>
  (value): value is T =>
    isRecord(value) && Object.entries<Is<unknown>>(shape).every(([key, is]) => is(value[key]));

const isPosition = hasShape<Position>({ slide: isCount, step: isCount });
const isSpot = hasShape<Spot>({ x: isNumber, y: isNumber });
const isAnswer = hasShape<Answer>({
  value: isText,
  label: isText,
  who: isText,
  verdict: orNothing(isText),
  address: orNothing(isText),
});
const isView: Is<View> = (value): value is View =>
  isRecord(value) && Object.values(value).every((one) => isText(one) || isNumber(one) || isFlag(one));
/** As this version writes it: another spelling would be asked for again and again. */
const isPlan: Is<string> = (value): value is string =>
  isText(value) && (value === '' || planText(parsePlan(value) ?? []) === value);

const isTalk = hasShape<Talk>({
  turn: isCount,
  at: isPosition,
  cover: isOneOf('none', 'black', 'white'),
  hasPointer: isFlag,
  theme: isOneOf('light', 'dark'),
  isStill: isFlag,
  chosen: orNothing(isView),
  pointed: orNothing(isText),
  pinned: orNothing(isText),
  answer: orNothing(isAnswer),
  plan: orNothing(isPlan),
  clock: orNothing(isClock),
});
const isRole = isOneOf('deck', 'presenter');

/** Only windows of this site can speak on the channel. An older version of it might, so what is heard is looked at whole. */
export const parseMessage = (heard: unknown): Message | undefined => {
  if (!isRecord(heard) || !isRole(heard['from'])) return undefined;
  const { kind, from, talk, spot } = heard;
  switch (kind) {
    case 'hello':
    case 'bye':
    case 'ping':
    case 'pong':
      return { kind, from };
    case 'talk':
      return isTalk(talk) ? { kind, from, talk } : undefined;
    case 'spot':
      return spot === undefined || isSpot(spot) ? { kind, from, spot } : undefined;
    default:
      return undefined;
  }
};
