import type { Page } from '@playwright/test';

/** Labels under 4.5:1 and marks under 3:1 against the paper, from the colours the browser has computed. */
export const faintIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const channelsOf = (colour: string): number[] => {
      if (canvas === null) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const paper = channelsOf(getComputedStyle(document.body).backgroundColor);
    const luminanceOf = (channels: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrastOf = (colour: string, opacity: number): number => {
      if (!/^(rgb|color|#|okl|lab)/.test(colour)) return 1;
      const [red = 0, green = 0, blue = 0, alpha = 0] = channelsOf(colour);
      const share = (alpha / 255) * opacity;
      const seen = [red, green, blue].map((channel, at) => channel * share + (paper[at] ?? 0) * (1 - share));
      const [dim = 0, bright = 0] = [luminanceOf(seen), luminanceOf(paper)].toSorted((one, other) => one - other);
      return (bright + 0.05) / (dim + 0.05);
    };
    const opacityOf = (element: Element): number => {
      const own = Number(getComputedStyle(element).opacity);
      return element.parentElement === null || element.tagName === 'svg' ? own : own * opacityOf(element.parentElement);
    };
    const paintOf = (element: Element): number => {
      const { fill, stroke, strokeWidth } = getComputedStyle(element);
      const opacity = opacityOf(element);
      const outline = Number.parseFloat(strokeWidth) > 0 ? contrastOf(stroke, opacity) : 1;
      // A pattern is drawn in lines of the mark's own colour; its outline is what is measured.
      return Math.max(contrastOf(fill, opacity), outline);
    };
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const name = (element: Element) =>
      `${element.closest('figure')?.id}: ${element.closest('[data-fact]')?.getAttribute('data-fact') ?? ''}`;

    const charts = Array.from(document.querySelectorAll('figure svg.chart')).filter(isShown);
    const labels = charts.flatMap((chart) =>
      Array.from(chart.querySelectorAll('text, tspan'))
        .filter((label) =>
          Array.from(label.childNodes).some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
          ),
        )
        .flatMap((label) => {
          const contrast = contrastOf(getComputedStyle(label).fill, opacityOf(label));
          return contrast < 4.5 ? [`${name(label)} "${label.textContent}" ${contrast.toFixed(2)}:1`] : [];
        }),
    );
    const marks = charts.flatMap((chart) =>
      Array.from(chart.querySelectorAll('[data-fact]')).flatMap((mark) => {
        const parts = [mark, ...mark.querySelectorAll('*')].filter((part) =>
          /^(rect|circle|path|line|use|text|tspan|polygon|polyline|ellipse)$/.test(part.tagName),
        );
        const contrast = Math.max(1, ...parts.map(paintOf));
        return contrast < 3 ? [`${name(mark)} ${contrast.toFixed(2)}:1`] : [];
      }),
    );
    return [...labels, ...marks];
  });
