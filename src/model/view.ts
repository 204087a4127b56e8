/** What a reader chose for one figure: a value for each of its controls. */
export type View = Readonly<Record<string, string | number | boolean>>;

/** A native control that answers one question about a figure. Its words stand in the text under `control.<id>`. */
export type Control =
  | { kind: 'switch'; id: string }
  | { kind: 'choice'; id: string; options: readonly [string, ...string[]] }
  /** Chosen by a slide's step only; no reader sees it and no address holds it. */
  | { kind: 'stage'; id: string; options: readonly [string, ...string[]] };

/** A figure that can show a fact, and what must be chosen there for it; nothing where everybody sees it first. */
export type ShownIn = { figureId: string; chosen: View };

/** Where a fact can be seen. */
export type Shown = {
  /** The figures that show it, in the order of the text. */
  in: readonly ShownIn[];
  /** A fact without a mark of its own is shown by these: what it is worked out from, or what is worked out from it. */
  by: readonly string[];
};

/** What a control stands at until a reader moves it. */
export const initialOf = (control: Control): string | number | boolean => {
  switch (control.kind) {
    case 'switch':
      return false;
    case 'choice':
    case 'stage':
      return control.options[0];
  }
};

/** All that a control can stand at, what everybody sees first before the others. */
export const valuesOf = (control: Control): readonly (string | boolean)[] =>
  control.kind === 'switch' ? [false, true] : control.options;

/** What everybody sees first, and what stands in no address. */
export const defaultView = (controls: readonly Control[]): View =>
  Object.fromEntries(controls.map((control) => [control.id, initialOf(control)]));

const formatValue = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);

/** The controls of every figure of a story, by figure. */
export type KnownControls = Readonly<Record<string, readonly Control[]>>;

/** Says only what differs from the default, so that a plain link stays plain. */
export const viewsToSearch = (views: Readonly<Record<string, View>>, known: KnownControls): string => {
  const params = new URLSearchParams();
  for (const [figure, controls] of Object.entries(known)) {
    for (const control of controls) {
      const value = views[figure]?.[control.id];
      if (control.kind === 'stage' || value === undefined || value === initialOf(control)) continue;
      params.set(`${figure}.${control.id}`, formatValue(value));
    }
  }
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
};

/** What differs from a view as it is drawn; nothing where all is the same. */
export const differenceOf = (view: View, drawn: View): View | undefined => {
  const different = Object.entries(view).filter(([id, value]) => value !== drawn[id]);
  return different.length === 0 ? undefined : Object.fromEntries(different);
};

/** Whether nothing differs from what everybody sees first. */
export const isDefaultView = (view: View, controls: readonly Control[]): boolean =>
  controls.every((control) => (view[control.id] ?? initialOf(control)) === initialOf(control));

export const choiceIn = (view: View, id: string): string => {
  const value = view[id];
  return typeof value === 'string' ? value : '';
};
