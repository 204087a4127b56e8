/** Where a figure stands on a wide page: next to its text, with its words at the left, or across the whole width. */
export const PLACEMENTS = ['beside', 'split', 'full'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** One step of a figure's slide: what the reader would have chosen to see this. Its words stand under `step.1`, `speech.1` …; a number is named by its fact, `{ day: 'transitNow' }`. */
export type Step = Readonly<Record<string, string | number | boolean>>;

type FigureOf<Kind extends string, Id extends string, Parts> = {
  kind: Kind;
  placement: Placement;
  /** The stated fact whose verdict the figure carries, with a way to the claim check. */
  checked: Id;
  /** The states its slide goes through, in order. */
  steps: readonly Step[];
  /**
   * What a handout shows of it, where the last step replaces what earlier ones found. What has no room in one drawing is
   * told under `label.print`.
   */
  print?: Step;
} & Parts;

/** One voyage, then and now, as tracks of days, and what others say it takes. */
export type TracksFigure<Id extends string = string> = FigureOf<
  'tracks',
  Id,
  {
    before: Id;
    now: Id;
    saved: Id;
    /** Dated claims in the order they were made; the report's own stands among them. */
    claims: readonly { id: string; now: Id; before?: Id; upTo?: Id; observed?: boolean }[];
  }
>;

/** Two ends of a growth and nothing between: one multiple against another, and what a third party counted in some years. */
export type MultiplesFigure<Id extends string = string> = FigureOf<
  'multiples',
  Id,
  {
    from: Id;
    to: Id;
    stated: Id;
    compared: Id;
    evenGrowth: Id;
    doubling: Id;
    /** Amounts of single years by one count, the first year first; each is drawn against the first. */
    series: readonly Id[];
    /** Multiples of the series that are labelled. */
    labelled: readonly { amount: Id; multiple: Id }[];
    /** One year by several counts. */
    counts: readonly Id[];
  }
>;

/** An amount on its way to a threshold that was expected to be passed, and what came of it. */
export type ThresholdFigure<Id extends string = string> = FigureOf<
  'threshold',
  Id,
  { reached: Id; threshold: Id; needed: Id; share: Id; outcome: Id; target: Id }
>;

/** A count of which only some are named. */
export type SlotsFigure<Id extends string = string> = FigureOf<
  'slots',
  Id,
  {
    total: Id;
    named: readonly { name: Id; when: Id }[];
    unnamed: Id;
    /** Names that public sources add, by our reading. */
    candidates: readonly { name: Id; when: Id }[];
    /** A wider count that must not be mixed in. */
    wider: Id;
  }
>;

/** A count too large to see, as squares of so many each. */
export type UnitsFigure<Id extends string = string> = FigureOf<
  'units',
  Id,
  {
    total: Id;
    /** How many squares the total makes, the default first: 100 squares of 10 million are 100 000 each. */
    squares: readonly [number, ...number[]];
    /** The same count a day, with the days it is spread over. */
    rate?: { perDay: Id; days: Id };
    /** What public sources add: related numbers, or claims to the contrary. */
    others: readonly Id[];
  }
>;

/** What is where: places, and what the report says of them. */
export type MapFigure<Id extends string = string> = FigureOf<
  'map',
  Id,
  {
    route: { from: Id; to: Id; days: Id };
    /** What is marked, where, and which of the filters shows it. `later` is what others say of it. */
    marks: readonly { fact: Id; at: Id; group: MapGroup; later?: Id; label?: MapLabels<Id> }[];
    /** Countries that are named without a mark; their words stand under `label.country`. */
    names: readonly { id: string; at: readonly [x: number, y: number]; anchor: 'start' | 'end' }[];
  }
>;

/**
 * Where a mark's label stands on the whole map, on an overview of both shores and in the title: by hand, as on any printed map.
 * Where the whole map is drawn small, only what has to move is named.
 */
export type MapLabels<Id extends string = string> = Partial<
  Record<'whole' | 'small' | 'overview' | 'title', MapLabel<Id>>
>;

/** A label beside its mark, or at a point of the map's frame where there is room. */
export type MapLabel<Id extends string = string> = {
  at?: readonly [x: number, y: number];
  /** Distance from there, in px of a wide drawing. */
  gap: readonly [x: number, y: number];
  anchor: 'start' | 'end';
  /** More lines push the first one up, or both ways. */
  grow?: 'up' | 'middle';
  /** Stands below this mark's label, if that is shown. */
  below?: Id;
  /** Words of the report on land need no ring of paper. */
  isOnLand?: true;
  /** A fine line leads to the mark. */
  leader?: true;
};

export type MapGroup = 'port' | 'goods' | 'parcels' | 'projects';

/** What happened when, in the report and outside of it. */
export type TimelineFigure<Id extends string = string> = FigureOf<
  'timeline',
  Id,
  { events: readonly Id[]; others: readonly Id[] }
>;

/** A drawing of facts, by their ids; no words, no numbers of its own. */
export type Figure<Id extends string = string> =
  | TracksFigure<Id>
  | MultiplesFigure<Id>
  | ThresholdFigure<Id>
  | SlotsFigure<Id>
  | UnitsFigure<Id>
  | MapFigure<Id>
  | TimelineFigure<Id>;

export type FigureKind = Figure['kind'];
export type FigureOfKind<Kind extends FigureKind> = Extract<Figure, { kind: Kind }>;
export type Figures = Readonly<Record<string, Figure>>;

/** Checks while you type that every figure draws facts that exist. */
export const defineFigures = <Id extends string>(figures: Readonly<Record<string, Figure<Id>>>): Figures => figures;
