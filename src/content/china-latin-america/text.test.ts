import { describe, expect, it } from 'vitest';
import { figureKinds } from '../../figures/kinds.ts';
import type { Block } from '../../model/block.ts';
import { resolveStory } from '../../model/resolveStory.ts';
import { parseText } from '../../model/text.ts';
import * as facts from './facts.ts';
import { figures } from './figures.ts';
import * as sources from './sources.ts';
import { chinaLatinAmerica as story } from './story.ts';

const source = story.text.en ?? '';
const { blocks, problems } = parseText(source);
// What is promised here is of the text, whatever figures are drawn beside it.
const withoutFigures = { ...story, figures: {}, text: { en: source.replaceAll(/^:::figure\{.*?^:::$/gms, '') } };
const resolved = resolveStory(withoutFigures, 'en', figureKinds);

const aboutAt = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'about');
const storyBlocks = blocks.slice(0, aboutAt);
const proseOf = (block: Block): string[] =>
  block.kind === 'heading'
    ? [block.text]
    : block.kind === 'paragraph'
      ? [block.inlines.map((inline) => (inline.kind === 'fill' ? '' : inline.text)).join('')]
      : [];
const told = storyBlocks.flatMap(proseOf);
const prose = told.join('\n');

const linksIn = (from: readonly Block[]) =>
  from.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.target] : []))
      : [],
  );
const linked = linksIn(storyBlocks)
  .map((target) => target.replace('#', ''))
  .filter((id) => Object.hasOwn(facts, id));

/** All that a reader can read of the story's own words. */
const said = [
  source.replaceAll(/:::facts\n.*?\n:::/gs, ''),
  ...Object.values(resolved.facts).map(({ label }) => label),
].join('\n');

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[\p{Lu}“])/u);
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('the text', () => {
  it('can be read without a mistake', () => expect(problems).toEqual([]));

  it('retells the release in 650 to 900 words', () => {
    expect(wordsIn(prose)).toBeGreaterThanOrEqual(650);
    expect(wordsIn(prose)).toBeLessThanOrEqual(900);
  });

  it('links 15 to 25 numbers, and every claim that was checked', () => {
    expect(linked.length).toBeGreaterThanOrEqual(15);
    expect(linked.length).toBeLessThanOrEqual(25);
    expect(resolved.checks.map(({ factId }) => factId).filter((id) => !linked.includes(id))).toEqual([]);
  });

  it('has no sentence of more than 30 words', () => {
    const inChecks = resolved.checks.flatMap(({ record, for: pro = '', against = '', ours = '' }) => [
      record,
      pro,
      against,
      ours,
    ]);
    const paragraphs = [...told, ...Object.values(resolved.words), ...inChecks];
    expect(paragraphs.flatMap(sentencesOf).filter((sentence) => wordsIn(sentence) > 30)).toEqual([]);
  });

  it('writes years as years', () => {
    expect(said).not.toMatch(/following year|the year after|next (summer|year)|year of the (release|report)/i);
  });

  it('calls the release a press release of a state portal, and never a report', () => {
    expect(prose).toMatch(/news portal run by the Chinese state.*press release/s);
    expect(said).not.toMatch(/\bthe report\b|\bthe report’s\b/i);
    expect(linksIn(blocks)).toContain(sources.report.url);
  });

  it('explains its names once', () => {
    for (const words of [
      'China’s state news agency',
      'the UN’s economic commission for Latin America and the Caribbean',
      'China’s programme of building and lending abroad',
    ])
      expect(prose.split(words)).toHaveLength(2);
  });

  it('says of what it did not find that it did not find it', () => {
    expect(said).not.toMatch(/appears nowhere|by the release alone|No independent source/);
  });

  it('shows every figure', () => {
    const shown = blocks.flatMap((block) => (block.kind === 'words' && block.name === 'figure' ? [block.id] : []));
    expect(shown.toSorted()).toEqual(Object.keys(figures).toSorted());
  });

  it('does not call the ministry’s or CCTV’s figure the government’s answer', () => {
    expect(said).not.toMatch(/Beijing quotes it too|answer by China|ministry’s answer/);
  });
});
