import { describe, expect, it } from 'vitest';
import { uiWords } from '../../i18n/uiWords.ts';
import { digitOf, keyRows, rowOf, type Pressed, rowWordOf } from './keys.ts';

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
    expect(keyRows.filter((row) => words[rowWordOf(row)] === undefined)).toEqual([]);
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

  it.each([
    ['Russian', 'и', 'KeyB', 'black'],
    ['Russian, Caps Lock', 'И', 'KeyB', 'black'],
    ['Greek', 'β', 'KeyB', 'black'],
    ['Hebrew', "'", 'KeyW', 'white'],
    ['Korean', 'ㅠ', 'KeyB', 'black'],
    ['Korean, held back by an input method', 'Process', 'KeyB', 'black'],
    ['Russian, full stop of a clicker', 'ю', 'Period', 'black'],
    ['Hebrew, full stop of a clicker', 'ץ', 'Period', 'black'],
    ['Russian, comma', 'б', 'Comma', 'white'],
  ] as const)('of letters are found by their place on a keyboard without Latin letters: %s', (_, key, code, action) => {
    expect(rowOf(pressed(key, { code }))?.action).toBe(action);
  });

  it('keep to what is printed on a Latin keyboard, wherever it stands', () => {
    expect(rowOf(pressed('e', { code: 'KeyD' })), 'Dvorak').toBeUndefined();
    expect(rowOf(pressed('n', { code: 'KeyL' }))?.action, 'Dvorak').toBe('next');
    expect(rowOf(pressed('ü', { code: 'KeyG' })), 'Turkish F').toBeUndefined();
    expect(rowOf(pressed(';', { code: 'Comma' })), 'AZERTY').toBeUndefined();
  });

  it('take digits of other scripts', () => {
    expect(digitOf(pressed('٣', { code: 'Digit3' }))).toBe('3');
    expect(digitOf(pressed('é', { code: 'Digit2' }))).toBeUndefined();
  });

  it('go back by Shift and Space', () => {
    expect(rowOf(pressed(' '))?.action).toBe('next');
    expect(rowOf(pressed(' ', { shiftKey: true }))?.action).toBe('back');
  });
});
