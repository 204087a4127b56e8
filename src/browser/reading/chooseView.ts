import { cardFactOf } from './cardFacts.ts';

/** A figure of this page that can show a fact, and the choices that show it, as its data has them. */
type Place = { figure: Element; form: HTMLFormElement; chosen: URLSearchParams };

/**
 * Sets the controls of a figure so that it shows a fact, as a reader would: address, headline and table follow. A choice
 * that hides the fact all the same is given up.
 */
export const chooseView = (page: Document, factId: string, figureId: string): void => {
  const places = (cardFactOf(page, factId)?.shown ?? []).flatMap((place): Place[] => {
    const [id = '', chosen] = place.split('?');
    const figure = page.getElementById(id);
    const form = figure?.querySelector<HTMLFormElement>('form.controls') ?? null;
    return figure === null || form === null ? [] : [{ figure, form, chosen: new URLSearchParams(chosen) }];
  });
  const place = places.find(({ figure }) => figure.id === figureId) ?? places[0];
  if (place === undefined) return;
  if (!choose(place)) {
    place.form.reset();
    choose(place);
  }
  place.form.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Says whether that changed anything. */
const choose = ({ form, chosen }: Place): boolean => {
  const changed = [...chosen].filter(([name, value]) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      const was = field.checked;
      field.checked = value === 'on';
      return was !== field.checked;
    }
    if (!(field instanceof RadioNodeList || field instanceof HTMLSelectElement)) return false;
    const was = field.value;
    field.value = value;
    return was !== value;
  });
  return changed.length > 0;
};
