import { describe, expect, it } from 'vitest';
import { fillTemplate, type DocumentParts } from './document.tsx';
import { readTemplate, sheetsOf, withPolicy } from './templates.ts';

const [page, slides] = [readTemplate('.', 'index.html'), readTemplate('.', 'slides.html')];

const parts: DocumentParts = {
  template: 'index.html',
  locale: 'en',
  title: 'Costs $& <more>',
  description: 'A price, told in "dollars"',
  alternates: [{ locale: 'en', href: '../es/' }],
  body: <p>It was $1, and it is $&amp;.</p>,
};

describe('the templates of pages and slides', () => {
  it('keep every document to its own origin by the same policy', () => {
    const policyOf = (html: string) =>
      /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
    expect(policyOf(page)).toContain("default-src 'none'");
    expect(policyOf(slides)).toBe(policyOf(page));
  });

  it('ask for the same sheets first, in the same order', () => {
    const shared = sheetsOf(page).filter((sheet) => sheetsOf(slides).includes(sheet));
    expect(shared.length).toBeGreaterThan(3);
    expect(sheetsOf(page).slice(0, shared.length)).toEqual(shared);
    expect(sheetsOf(slides).slice(0, shared.length)).toEqual(shared);
  });

  it('carry no comment into the site', () => {
    expect(`${page}${slides}`.replaceAll(/<!--(head|body)-->/g, '')).not.toContain('<!--');
  });
});

describe('a filled template', () => {
  const built = page.replace('</head>', '<script type="module" src="./assets/main.js"></script></head>');
  const html = fillTemplate(built, '../../', parts);

  it('has language, title, description, other languages and body, whatever signs are in them', () => {
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<title>Costs $&amp; &lt;more&gt;</title>');
    expect(html).toContain('content="A price, told in &quot;dollars&quot;"');
    expect(html).toContain('<link rel="alternate" hrefLang="en-GB" href="../es/"/>');
    expect(html).toContain('<p>It was $1, and it is $&amp;.</p>');
  });

  it('asks for its files from the folder where it stands', () => {
    expect(html).toContain('src="../../assets/main.js"');
    expect(fillTemplate(built, './', parts)).toContain('src="./assets/main.js"');
  });

  it('is refused where a place to fill is missing, with the name of the template', () => {
    expect(() => fillTemplate(page.replace('<!--body-->', ''), './', parts)).toThrow(
      /index\.html: expected .*<!--body-->/,
    );
  });

  it('may have another policy, or none', () => {
    expect(withPolicy(page, "default-src 'self'")).toContain(`content="default-src 'self'"`);
    expect(withPolicy(page, undefined)).not.toContain('Content-Security-Policy');
    expect(() => withPolicy(withPolicy(page, undefined), "default-src 'self'")).toThrow('no policy');
  });
});
