import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureKinds } from '../figures/kinds.ts';
import { stories } from '../content/stories.ts';
import { parseViews } from './parseViews.ts';
import { resolveStory } from './resolveStory.ts';
import { defaultView, isDefaultView, viewsToSearch, type Control, type KnownControls, type View } from './view.ts';

const day: Control = { kind: 'range', id: 'day', min: 0, max: 35, initial: 25, plays: true };
const others: Control = { kind: 'switch', id: 'others' };
const scale: Control = { kind: 'choice', id: 'scale', options: ['linear', 'log'] };
const pick: Control = { kind: 'pick', id: 'pick', options: ['peru', 'chile'] };
const stage: Control = { kind: 'stage', id: 'stage', options: ['all', 'before'] };
const known: KnownControls = { 'shipping-time': [day, others, stage], 'trade-growth': [scale, pick] };

const anyView = (controls: readonly Control[]): fc.Arbitrary<View> =>
  fc
    .tuple(
      ...controls.map((control): fc.Arbitrary<string | number | boolean> => {
        switch (control.kind) {
          case 'switch':
            return fc.boolean();
          case 'range':
            return fc.integer({ min: control.min, max: control.max });
          case 'choice':
            return fc.constantFrom(...control.options);
          case 'pick':
            return fc.constantFrom('', ...control.options);
          case 'stage':
            return fc.constant(control.options[0]);
        }
      }),
    )
    .map((values) => Object.fromEntries(controls.map((control, at) => [control.id, values[at] ?? ''])));

describe('an address', () => {
  it('gives back every view it was made from', () => {
    fc.assert(
      fc.property(anyView(known['shipping-time'] ?? []), anyView(known['trade-growth'] ?? []), (voyage, trade) => {
        const views = { 'shipping-time': voyage, 'trade-growth': trade };
        expect(parseViews(viewsToSearch(views, known), known)).toEqual(views);
      }),
    );
  });

  it('gives back every view of every figure of the story, all at once', () => {
    const { figures } = resolveStory(stories[0], 'en', figureKinds);
    const controls: KnownControls = Object.fromEntries(figures.map((figure) => [figure.id, figure.controls]));
    const anyViews = fc.record(
      Object.fromEntries(Object.entries(controls).map(([id, own]) => [id, anyView(own)] as const)),
    );
    fc.assert(
      fc.property(anyViews, (views) => {
        expect(parseViews(viewsToSearch(views, controls), controls)).toEqual(views);
      }),
    );
  });

  it('stays plain for the default view', () => {
    const views = Object.fromEntries(Object.entries(known).map(([id, controls]) => [id, defaultView(controls)]));
    expect(viewsToSearch(views, known)).toBe('');
  });

  it('reads as the issue promises', () => {
    const views = {
      'shipping-time': { ...defaultView(known['shipping-time'] ?? []), day: 18 },
      'trade-growth': { scale: 'log', pick: '' },
    };
    expect(viewsToSearch(views, known)).toBe('?shipping-time.day=18&trade-growth.scale=log');
  });

  it.each([
    '?shipping-time.day=99',
    '?shipping-time.day=-1',
    '?shipping-time.day=1e1',
    '?shipping-time.day=',
    '?shipping-time.others=yes',
    '?trade-growth.scale=__proto__',
    '?trade-growth.pick=<script>',
    '?gone.day=3',
    '?shipping-time.stage=before',
    '?%E0%A4%A',
    '?&&&=',
  ])('that is mistyped, stale or hostile opens the default view: %s', (search) => {
    const views = parseViews(search, known);
    expect(Object.entries(views).every(([id, view]) => isDefaultView(view, known[id] ?? []))).toBe(true);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.keys(parseViews(`?${text}`, known))).toEqual(Object.keys(known));
      }),
    );
  });
});
