import '../../site/dom.ts';
import { expect, it, vi } from 'vitest';
import type { Answer } from '../../model/answers.ts';
import { startFinder } from './startFinder.ts';

// The finder asks whether its field is one.
vi.stubGlobal('HTMLInputElement', window.HTMLInputElement);

it('leaves Enter to an input method while it composes a word', () => {
  document.body.innerHTML =
    '<section id="finder"><input id="finder-field"><div id="finder-list"></div></section>' +
    '<script type="application/json" id="finder-data">[{"id":"a","value":"23 days","label":"Days at sea","who":"Gazette"}]</script>';
  const onAnswer = vi.fn<(answer: Answer) => void>();
  startFinder(document, { shape: [], onAnswer, onSlide: () => undefined })?.();
  const field = document.querySelector('input');
  if (field === null) throw new Error('no field');
  field.value = 'days';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const press = (isComposing: boolean) => {
    const event = new Event('keydown', { bubbles: true });
    field.dispatchEvent(Object.assign(event, { key: 'Enter', isComposing }));
  };
  press(true);
  expect(onAnswer).not.toHaveBeenCalled();
  press(false);
  expect(onAnswer).toHaveBeenCalledWith({ value: '23 days', label: 'Days at sea', who: 'Gazette' });
});
