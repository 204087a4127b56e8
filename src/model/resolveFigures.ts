import { languageOf, localesOf } from '../i18n/locales.ts';
import { stepProblems } from './checkSteps.ts';
import { required, type FigureSpec, type WordKey } from './figure.ts';
import { expectedOneOf } from './nearest.ts';
import type { Ground } from './map.ts';
import { someOf, type Problem } from './problem.ts';
import type { Resolving } from './resolving.ts';
import { resolveTold, resolveWords } from './resolveWords.ts';
import { rolePlace } from './rolePlace.ts';
import type {
  FigureKinds,
  FigureNote,
  FigureWords,
  ReadFigure,
  ResolvedCheck,
  ResolvedFigure,
  Story,
} from './story.ts';
import type { WordsBlock } from './block.ts';
import { defaultView, type Control, type View } from './view.ts';

type FiguresInput = {
  blocks: readonly WordsBlock[];
  resolving: Resolving;
  checks: readonly ResolvedCheck[];
  kinds: FigureKinds;
  /** figures.ts as written, so that a mistake can be named with its line. */
  figuresFile: { file: string; source: string };
};

/** More notes than this, and nobody reads them. */
const MOST_NOTES = 3;

/** Joins each figure with its block of words, in the order of the text. */
export const resolveFigures = (
  input: FiguresInput,
): { figures: readonly ResolvedFigure[]; problems: readonly Problem[] } => {
  const { figuresFile, resolving, kinds } = input;
  const problems: Problem[] = [];
  const blocks = blocksById(input);
  const figures = [...blocks].flatMap(([id, block], at) => {
    const spec = resolving.story.figures[id];
    if (spec === undefined) return [];
    const complain = (message: string, path: string) => {
      const line = rolePlace(figuresFile.source, id, path);
      problems.push({ file: figuresFile.file, line, message: `figure "${id}": ${message}` });
    };
    const read = kinds.read(spec, resolving.facts, complain, groundOf(resolving.story));
    if (read === undefined) return [];
    for (const { step, message } of stepProblems(spec, read.controls))
      complain(message, step === undefined ? 'steps' : `steps[${step}]`);
    return [resolveFigure({ id, number: at + 1, spec, read, block }, input)];
  });
  return { figures, problems };
};

/** The map as figures place things by it. */
const groundOf = ({ map, land }: Story): Ground | undefined =>
  map === undefined || land === undefined ? undefined : { ...map, mask: land.mask };

/** The figures' blocks by id, each once; what is missing, unknown or twice is complained of. */
const blocksById = ({ blocks, resolving: { story, complain } }: FiguresInput): ReadonlyMap<string, WordsBlock> => {
  const known = Object.keys(story.figures);
  const shown = new Map<string, WordsBlock>();
  for (const block of blocks) {
    if (block.name !== 'figure') continue;
    if (!known.includes(block.id))
      complain(block.line, `no figure is called "${block.id}"; ${expectedOneOf(block.id, known)}`);
    else if (shown.has(block.id)) complain(block.line, `figure "${block.id}" is shown twice; keep one`);
    else shown.set(block.id, block);
  }
  const missing = known.filter((id) => !shown.has(id));
  const [one] = missing;
  if (missing.length === 1) complain(1, `figure "${one}" is missing; expected ":::figure{#${one}}" where it stands`);
  if (missing.length > 1) {
    const count = `${missing.length} of ${known.length} figures are missing`;
    complain(1, `${count}: ${someOf(missing)}; expected ":::figure{#${one}}" where it stands`);
  }
  return shown;
};

type Read = { id: string; number: number; spec: FigureSpec; read: ReadFigure; block: WordsBlock };

const resolveFigure = (
  { id, number, spec, read, block }: Read,
  { resolving, checks }: FiguresInput,
): ResolvedFigure => {
  const { controls } = read;
  const steps = spec.steps ?? [{}];
  const words = resolveWords(block.words, resolving, {
    keys: [...commonKeys(controls, steps.length, spec.isSequence === true), ...read.words],
    line: block.line,
    owner: `figure "${id}"`,
    about: read.facts,
  });
  const [first = {}, ...others] = steps.map((step): View => ({ ...defaultView(controls), ...step }));
  return {
    id,
    number,
    locale: resolving.locale,
    language: languageOf(resolving.locale, localesOf(resolving.story.text)),
    kind: spec.kind,
    placement: spec.placement,
    isSequence: spec.isSequence === true,
    steps: [first, ...others],
    values: read.values,
    ...(read.map === undefined ? {} : { map: read.map }),
    facts: read.facts,
    words,
    notes: notesOf(words, checks, block, resolving),
    told: resolveTold(block.words, resolving),
    controls,
  };
};

/** The words that every figure has, whatever its kind. */
export const commonKeys = (controls: readonly Control[], steps: number, isSequence: boolean): WordKey[] => [
  required('title', 'the finding, in ten words or so'),
  required('measure', 'what, whose, unit, years'),
  required('source', 'who says so'),
  required('alt', 'the finding and the shape, in one sentence'),
  required('description', 'what is drawn, in a few sentences'),
  ...Array.from({ length: steps }, (_, at) => [
    steps === 1
      ? { key: 'step.1', about: 'the headline of its slide, where it is not the title' }
      : required(`step.${at + 1}`, 'the headline of this step'),
    required(`speech.${at + 1}`, 'what the speaker says at this step'),
    ...(isSequence
      ? [
          required(`caption.${at + 1}`, 'what the step tells on the page'),
          { key: `date.${at + 1}`, about: 'the line above the caption: its day' },
        ]
      : []),
  ]).flat(),
  ...controls.flatMap((control) => {
    if (control.kind === 'stage') return [];
    const options = control.kind === 'choice' ? control.options : [];
    return [
      required(`control.${control.id}`, 'what the choice is about'),
      ...options.map((option) => required(`control.${control.id}.${option}`, 'the choice, in a word or two')),
    ];
  }),
];

/** Notes in the order of the text. One that is named for a checked fact begins with its verdict. */
const notesOf = (
  words: FigureWords,
  checks: readonly ResolvedCheck[],
  block: WordsBlock,
  { facts, complain }: Resolving,
): FigureNote[] => {
  const notes = Object.entries(words).filter(([key]) => key.startsWith('note.'));
  if (notes.length > MOST_NOTES)
    complain(block.line, `figure "${block.id}" has ${notes.length} notes; keep the ${MOST_NOTES} that matter`);
  return notes.map(([key, text]) => {
    const name = key.slice('note.'.length);
    const check = checks.find(({ factId }) => factId === name);
    if (check === undefined && facts[name] !== undefined)
      complain(
        block.words.get(key)?.line ?? block.line,
        `"${key}" is named for a fact without a check; call it "note.1"`,
      );
    if (check === undefined) return { key, text };
    const { id, factId, name: claim, verdict, second } = check;
    return { key, text, claim: { id, factId, name: claim, verdict, ...(second === undefined ? {} : { second }) } };
  });
};
