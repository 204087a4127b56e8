import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseViews } from './parseViews.ts';
import { defaultView, isDefaultView, viewsToSearch, type Control, type KnownControls, type View } from './view.ts';

const others: Control = { kind: 'switch', id: 'others' };
const scale: Control = { kind: 'choice', id: 'scale', options: ['linear', 'log'] };
const group: Control = { kind: 'choice', id: 'group', options: ['all', 'port', 'goods'] };
const stage: Control = { kind: 'stage', id: 'stage', options: ['all', 'before'] };
const known: KnownControls = { voyage: [others, group, stage], growth: [scale] };

const anyView = (controls: readonly Control[]): fc.Arbitrary<View> =>
  fc
    .tuple(
      ...controls.map((control): fc.Arbitrary<string | number | boolean> => {
        switch (control.kind) {
          case 'switch':
            return fc.boolean();
          case 'choice':
            return fc.constantFrom(...control.options);
          case 'stage':
            return fc.constant(control.options[0]);
        }
      }),
    )
    .map((values) => Object.fromEntries(controls.map((control, at) => [control.id, values[at] ?? ''])));

describe('an address', () => {
  it('gives back every view it was made from', () => {
    fc.assert(
      fc.property(anyView(known['voyage'] ?? []), anyView(known['growth'] ?? []), (voyage, growth) => {
        const views = { voyage, growth };
        expect(parseViews(viewsToSearch(views, known), known)).toEqual(views);
      }),
    );
  });

  it('stays plain for the default view', () => {
    const views = Object.fromEntries(Object.entries(known).map(([id, controls]) => [id, defaultView(controls)]));
    expect(viewsToSearch(views, known)).toBe('');
  });

  it('reads as the issue promises', () => {
    const views = {
      voyage: { ...defaultView(known['voyage'] ?? []), group: 'goods' },
      growth: { scale: 'log' },
    };
    expect(viewsToSearch(views, known)).toBe('?voyage.group=goods&growth.scale=log');
  });

  it.each([
    '?voyage.day=18',
    '?voyage.group=',
    '?voyage.group=PORT',
    '?voyage.others=yes',
    '?growth.scale=__proto__',
    '?growth.scale=<script>',
    '?gone.day=3',
    '?voyage.stage=before',
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
