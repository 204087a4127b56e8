import { defaultView, type Control, type KnownControls, type View } from './view.ts';

const parseValue = (control: Control, text: string): string | number | boolean | undefined => {
  switch (control.kind) {
    case 'switch':
      return text === 'on' ? true : text === 'off' ? false : undefined;
    case 'choice':
      return control.options.includes(text) ? text : undefined;
    case 'stage':
      return undefined;
  }
};

/**
 * Reads the views in an address: `?growth.scale=log`.
 * What is unknown, mistyped or out of range is ignored, so that an old or hostile link still opens the story.
 */
export const parseViews = (search: string, known: KnownControls): Readonly<Record<string, View>> => {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(known).map(([figure, controls]) => {
      const chosen = controls.flatMap((control) => {
        const text = params.get(`${figure}.${control.id}`);
        const value = text === null ? undefined : parseValue(control, text);
        return value === undefined ? [] : [[control.id, value] as const];
      });
      return [figure, { ...defaultView(controls), ...Object.fromEntries(chosen) }];
    }),
  );
};
