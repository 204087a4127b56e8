import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../test/treeOf.ts';
import { compactHtml } from './compactHtml.ts';

const readBy = (html: string): string[] => {
  const { DOMParser } = new Window();
  // happy-dom's document follows the standard in all that is asked of it here, though not in its types.
  return treeOf(new DOMParser().parseFromString(html, 'text/html') as unknown as Document);
};

const around = (body: string): string =>
  `<!doctype html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n    <title>One &amp; two</title>\n  </head>\n  <body>\n    ${body}\n  </body>\n</html>\n`;

const CASES = {
  'values with and without what needs quotes':
    '<p class="a" id="b" title="it&#x27;s &quot;so&quot;" data-a="x=y" data-b="a/" data-c="">text</p>',
  'space between inline elements': '<p>A <b>bold</b> <i>and</i>\n<a href="x/">linked</a> word. </p> <p>Two</p>',
  'paragraphs at the end of a link and of a list item':
    '<a href="#x"><p>In it</p></a>after<ul><li><p>One</p></li></ul>',
  'a table':
    '<table><caption>C</caption><thead><tr><th scope="col">A</th><td>b</td></tr></thead><tbody><tr><th>1</th><td></td></tr></tbody><tbody><tr><td>2</td></tr></tbody></table>',
  'a drawing':
    '<svg viewBox="0 0 9 9" class="c"><pattern id="p" patternUnits="userSpaceOnUse"><path d="M0 0V6" fill="none"/></pattern><g><circle cx="1" r="2"/><text x="1">A <tspan>b</tspan></text><use href="#p"/></g></svg>',
  'script, style and what stands in them as it is':
    '<style>p > a { color: "red" }</style><script type="application/json" id="j">{"a":"<p>x</p>"}</script>',
  'text that is kept as it is': '<pre>\n  a\n   b</pre><template><p>T</p></template><textarea>\n x </textarea>',
  'a paragraph in what does not end it':
    '<svg><foreignObject><p>One</p></foreignObject></svg><label><p>Two</p></label><div><span><p>Three</p></span>after</div>',
  'a title of nothing but space': '<svg><title> </title><path d="M0 0" class="m n"/></svg>',
  'choices and empty elements':
    '<form><input type="radio" name="a" value="b" checked=""/><span></span><select><option>1</option><option>2</option></select><br/>x</form>',
} as const;

describe('a document in fewer letters', () => {
  it.each(Object.entries(CASES))('is read as the same: %s', (_, body) => {
    const compact = compactHtml(around(body));
    expect(readBy(compact)).toEqual(readBy(around(body)));
    expect(compact.length).toBeLessThan(around(body).length);
    expect(compactHtml(compact)).toBe(compact);
  });

  it('keeps words and values to the letter, whatever an editor writes', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const hostile = fc
      .array(
        fc.constantFrom(
          'a',
          ' ',
          '/',
          "'",
          '"',
          '<',
          '>',
          '=',
          '`',
          '&',
          '\n',
          '</p>',
          '</script>',
          '<!--',
          '-->',
          '&amp;',
          '\u00a0',
        ),
        { maxLength: 6 },
      )
      .map((letters) => escaped(letters.join('')));
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, words, value) => {
        const body = `<p title="${title}" class="${value}">${words}</p><svg><path d="${value}" class="${title}"/></svg><pre>x${words}</pre>`;
        expect(readBy(compactHtml(around(body)))).toEqual(readBy(around(body)));
      }),
    );
  });

  it('stops at markup that it would read wrongly', () => {
    expect(() => compactHtml(around("<p class='a b'>x</p>"))).toThrow('double quotes');
    expect(() => compactHtml(around('<p title="x>y</p>'))).toThrow('does not end');
  });

  it('leaves out quotes, end tags and comments that say nothing', () => {
    expect(
      compactHtml(around('<!-- why --><p class="a b" id="c">x</p><p>y</p><svg><path d="M0 0" class="m"/></svg>')),
    ).toBe(
      '<!doctype html><html lang=en><head><meta charset=utf-8><title>One &amp; two</title></head><body><p class="a b" id=c>x<p>y</p><svg><path class=m d="M0 0"/></svg>',
    );
  });
});
