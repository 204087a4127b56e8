/** What is made of a value that may be missing, as a list to be spread: of nothing comes nothing. */
export const given = <V, Item>(value: V | undefined, make: (value: V) => Item | readonly Item[]): Item[] =>
  value === undefined ? [] : [value].flatMap(make);

/** Some things where something holds, as a list to be spread, and none where it does not. */
export const when = <Item>(holds: boolean, ...things: readonly Item[]): readonly Item[] => (holds ? things : []);
