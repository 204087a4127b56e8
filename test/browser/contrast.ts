import type { Page } from '@playwright/test';

/**
 * Labels under 4.5:1 and marks under 3:1 against what they stand on, from the colours the browser has computed. A label
 * stands on paper, or on a solid shape that was drawn before it.
 */
export const faintIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Channels = readonly number[];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const channelsOf = (colour: string): Channels => {
      if (canvas === null) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const isColour = (colour: string) => /^(rgb|color|#|okl|lab)/.test(colour);
    const paper = channelsOf(getComputedStyle(document.body).backgroundColor);
    const luminanceOf = (channels: Channels): number => {
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** What is seen of a colour that lies on another. */
    const over = (colour: string, opacity: number, ground: Channels): Channels => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = channelsOf(colour);
      const share = (alpha / 255) * opacity;
      return [red, green, blue].map((channel, at) => channel * share + (ground[at] ?? 0) * (1 - share));
    };
    const contrastBetween = (...both: Channels[]): number => {
      const [dim = 0, bright = 0] = both.map(luminanceOf).toSorted((one, other) => one - other);
      return (bright + 0.05) / (dim + 0.05);
    };
    const opacityOf = (element: Element): number => {
      const own = Number(getComputedStyle(element).opacity);
      return element.parentElement === null || element.tagName === 'svg' ? own : own * opacityOf(element.parentElement);
    };
    /** What lies under the middle of a label or a shape: paper, and on it the shapes that were drawn before. */
    const groundOf = (drawn: Element, shapes: readonly Element[]): Channels => {
      const box = drawn.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const under = shapes.filter((shape) => {
        if ((shape.compareDocumentPosition(drawn) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return false;
        const { left, right, top, bottom } = shape.getBoundingClientRect();
        return x >= left && x <= right && y >= top && y <= bottom;
      });
      return under.reduce<Channels>(
        (ground, shape) => over(getComputedStyle(shape).fill, opacityOf(shape), ground),
        paper,
      );
    };
    /** How far a shape stands out from the paper around it. */
    const paintOf = (element: Element, shapes: readonly Element[]): number => {
      const { fill, stroke, strokeWidth } = getComputedStyle(element);
      const opacity = opacityOf(element);
      const seen = (colour: string, ground: Channels) =>
        isColour(colour) ? contrastBetween(over(colour, opacity, ground), paper) : 1;
      // A pattern is drawn in lines of the mark's own colour; its outline is what is measured.
      const outline = Number.parseFloat(strokeWidth) > 0 ? seen(stroke, paper) : 1;
      return Math.max(seen(fill, opacity < 1 ? groundOf(element, shapes) : paper), outline);
    };
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const name = (element: Element) =>
      `${element.closest('figure')?.id}: ${element.closest('[data-fact]')?.getAttribute('data-fact') ?? ''}`;

    const charts = Array.from(document.querySelectorAll('svg.chart, .live-chart svg')).filter(
      (chart) => isShown(chart) && chart.closest('.mast') === null,
    );
    return charts.flatMap((chart) => {
      const solid = Array.from(chart.querySelectorAll('rect:not(.ring), circle:not(.ring)')).filter((shape) =>
        isColour(getComputedStyle(shape).fill),
      );
      const labels = Array.from(chart.querySelectorAll('text, tspan')).filter((label) =>
        Array.from(label.childNodes).some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        ),
      );
      const faintLabels = labels.flatMap((label) => {
        const ground = groundOf(label, solid);
        const contrast = contrastBetween(over(getComputedStyle(label).fill, opacityOf(label), ground), ground);
        return contrast < 4.5 ? [`${name(label)} "${label.textContent}" ${contrast.toFixed(2)}:1`] : [];
      });
      const faintMarks = Array.from(chart.querySelectorAll('[data-fact]')).flatMap((mark) => {
        const parts = [mark, ...mark.querySelectorAll('*:not(.ring)')].filter((part) =>
          /^(rect|circle|path|line|use|text|tspan|polygon|polyline|ellipse)$/.test(part.tagName),
        );
        // A pin that only another map has is empty here.
        if (parts.length === 0 || mark.getClientRects().length === 0) return [];
        // A label in a solid shape was measured against it.
        if (parts.length > 0 && parts.every((part) => part.classList.contains('x-on-solid'))) return [];
        const contrast = Math.max(1, ...parts.map((part) => paintOf(part, solid)));
        return contrast < 3 ? [`${name(mark)} ${contrast.toFixed(2)}:1`] : [];
      });
      return [...faintLabels, ...faintMarks];
    });
  });
