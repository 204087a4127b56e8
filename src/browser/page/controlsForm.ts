import type { Control, View } from '../../model/view.ts';

const fieldsOf = (form: HTMLFormElement, id: string): readonly (HTMLInputElement | HTMLSelectElement)[] =>
  Array.from(form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(id)}"]`));

/** What the controls say now; stages are no controls of a reader and are left out. */
export const readForm = (form: HTMLFormElement, controls: readonly Control[]): View =>
  Object.fromEntries(
    controls.flatMap((control): [string, string | number | boolean][] => {
      const fields = fieldsOf(form, control.id);
      const [first] = fields;
      if (first === undefined) return [];
      switch (control.kind) {
        case 'switch':
          return [[control.id, first instanceof HTMLInputElement && first.checked]];
        case 'choice': {
          const chosen = fields.find((field) => field instanceof HTMLInputElement && field.checked);
          return [[control.id, chosen?.value ?? control.options[0]]];
        }
        case 'stage':
          return [];
      }
    }),
  );

/** Sets the controls to a view, and what they show of it. */
export const writeForm = (form: HTMLFormElement, controls: readonly Control[], view: View): void => {
  for (const control of controls) {
    const value = view[control.id];
    for (const field of fieldsOf(form, control.id)) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === true;
      else if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === value;
      else field.value = String(value);
    }
  }
};
