import '../../site/dom.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveBetween, moveMarks, placesOfMarks } from './moveMarks.ts';

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

describe('the way of a mark', () => {
  it('is none for what stays', () => {
    expect(moveBetween(box(5, 5), box(5.2, 5), false)).toBeUndefined();
  });

  it('stretches a bar from its old size, wherever it stands', () => {
    const move = moveBetween(box(20, 0, 50, 10), box(40, 0, 100, 10), false);
    // Its near edge, at 40 now, begins at 20, and its far edge, at 140, begins at 70.
    expect([40, 140].map((at) => at * (move?.scaleX ?? 0) + (move?.x ?? 0))).toEqual([20, 70]);
  });

  it('moves words by their middle and leaves their size', () => {
    expect(moveBetween(box(0, 0, 20, 10), box(90, 30, 40, 10), true)).toEqual({
      x: -100,
      y: -30,
      scaleX: 1,
      scaleY: 1,
    });
  });

  it('does not stretch a line that has no height', () => {
    expect(moveBetween(box(0, 10, 100, 0), box(0, 50, 100, 0), false)).toEqual({ x: 0, y: -40, scaleX: 1, scaleY: 1 });
  });
});

type Animate = (frames: unknown, options: { duration: number }) => { cancel: () => undefined };

describe('marks of a drawing', () => {
  const draw = (y: number) => {
    document.body.innerHTML = `<svg><g data-fact="one"><circle/></g><g data-fact="two"><g data-fact="three"><rect/></g></g></svg>`;
    const animate = vi.fn<Animate>(() => ({ cancel: () => undefined }));
    for (const shape of document.querySelectorAll('circle, rect')) {
      Object.assign(shape, { animate, getBoundingClientRect: () => box(0, y) });
    }
    return animate;
  };
  const root = document.body;
  const prefers = (isReduced: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: isReduced }));

  beforeEach(() => prefers(false));
  afterEach(() => {
    vi.unstubAllGlobals();
    delete document.documentElement.dataset['motion'];
    document.body.innerHTML = '';
  });

  it('move from where they were within 600 ms, each once', () => {
    draw(0);
    const before = placesOfMarks(root);
    const animate = draw(40);
    moveMarks(root, before);
    expect(animate).toHaveBeenCalledTimes(2);
    const [frames, options] = animate.mock.calls[0] ?? [];
    expect(frames).toMatchObject([{ transform: 'matrix(1,0,0,1,0,-40)' }, { transform: 'matrix(1,0,0,1,0,0)' }]);
    expect(options?.duration).toBeLessThanOrEqual(600);
  });

  it('stand at once where motion is switched off', () => {
    draw(0);
    const before = placesOfMarks(root);
    const animate = draw(40);
    document.documentElement.dataset['motion'] = 'off';
    moveMarks(root, before);
    expect(animate).not.toHaveBeenCalled();
  });

  it('stand at once for a reader who asked their system for no motion', () => {
    draw(0);
    const before = placesOfMarks(root);
    const animate = draw(40);
    prefers(true);
    moveMarks(root, before);
    expect(animate).not.toHaveBeenCalled();
  });

  it('just stand there where they are new', () => {
    const animate = draw(40);
    moveMarks(root, new Map());
    expect(animate).not.toHaveBeenCalled();
  });
});
