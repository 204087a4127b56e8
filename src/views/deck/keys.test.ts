import { describe, expect, it } from 'vitest';
import { uiWords } from '../../i18n/uiWords.ts';
import { digitOf, keyRows, rowOf, type Pressed } from './keys.ts';

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('the keys', () => {
  it('mean one thing each', () => {
    const names = keyRows.map(({ key, shift }) => `${shift === true ? 'Shift ' : ''}${key}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('each have words in the help panel', () => {
    const words: Readonly<Record<string, string>> = uiWords('en').deck.keys;
    expect(keyRows.filter(({ word }) => words[word] === undefined)).toEqual([]);
  });

  it('belong to the browser while Control, Alt or Command is held', () => {
    const held = ['ctrlKey', 'altKey', 'metaKey'] as const;
    expect(
      keyRows.flatMap(({ key }) => held.flatMap((modifier) => rowOf(pressed(key, { [modifier]: true })) ?? [])),
    ).toEqual([]);
    expect(digitOf(pressed('2', { ctrlKey: true }))).toBeUndefined();
  });

  it('of single letters are off with Shift held, and on with Caps Lock', () => {
    expect(rowOf(pressed('B', { shiftKey: true }))).toBeUndefined();
    expect(rowOf(pressed('B'))?.action).toBe('black');
  });

  it('work on keyboards that need Shift for a question mark, a full stop or a digit', () => {
    expect(rowOf(pressed('?', { shiftKey: true }))?.action).toBe('help');
    expect(rowOf(pressed('.', { shiftKey: true }))?.action).toBe('black');
    expect(digitOf(pressed('2', { shiftKey: true }))).toBe('2');
  });

  it('go back by Shift and Space', () => {
    expect(rowOf(pressed(' '))?.action).toBe('next');
    expect(rowOf(pressed(' ', { shiftKey: true }))?.action).toBe('back');
  });
});
