import { describe, expect, it } from 'vitest';
import { parseText } from './text.ts';

/** A text below a heading on line 1 and a blank line: what is given begins on line 3. */
const below = (source: string): string => `## Speed {#speed}\n\n${source}`;

describe('a story’s text', () => {
  it('is read in order, figures where they stand', () => {
    const { blocks, problems } = parseText(
      '## Speed {#speed}\n\nIn [25 days](#voyageNow), *says* it on {reportDate}.\n\n:::figure{#shipping-time}\ntitle: Ten days shorter\n:::\n\n---\n',
    );
    expect(problems).toEqual([]);
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'words', 'break']);
    expect(blocks[1]).toMatchObject({
      inlines: [
        { kind: 'text', text: 'In ' },
        { kind: 'link', text: '25 days', target: '#voyageNow' },
        { kind: 'text', text: ', ' },
        { kind: 'emphasis', text: 'says' },
        { kind: 'text', text: ' it on ' },
        { kind: 'fill', factId: 'reportDate' },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it('says of a block that is never closed where it ends, and reads on', () => {
    const { blocks, problems } = parseText(
      below(':::figure{#a}\ntitle: x\nalt: y\n\nMinisters in Lindwick.\n\nAnd more.\n\n## Next {#next}\n'),
    );
    expect(problems).toEqual([
      { line: 3, message: expect.stringContaining('is never closed; expected ":::" after line 5') },
    ]);
    expect(blocks.map((block) => `${block.kind} ${block.line}`)).toEqual([
      'heading 1',
      'words 3',
      'paragraph 7',
      'paragraph 9',
      'heading 11',
    ]);
  });
});

describe('what editors and their programs leave behind is read', () => {
  const plain = below('In [25 days](#voyageNow).\n\n:::figure{#a}\ntitle: Ten days\n:::\n');
  it.each([
    ['line ends of Windows', plain.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', plain.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${plain}`],
    ['a letter nobody sees', plain.replace('In ', 'In\u200b ')],
    ['a tab after the colon', plain.replace('title: ', 'title:\t')],
    ['no blank after the colon', plain.replace('title: ', 'title:')],
    ['a blank before the colon', plain.replace('title: ', 'title : ')],
    ['blanks before a key', plain.replace('title: ', '  title: ')],
    ['blanks at the ends of lines', plain.replaceAll(/(?<=[\w.:})])$/gm, '  ')],
    ['blanks in a block’s braces', plain.replace(':::figure{#a}', '::: figure { #a }')],
    ['no blank line before a block', plain.replace('.\n\n:::', '.\n:::')],
    [
      'a comment',
      plain.replace(':::figure', '<!-- the voyage -->\n\n:::figure').replace('title', '<!-- short -->\ntitle'),
    ],
  ])('%s', (_, source) => {
    const { blocks, problems } = parseText(source);
    expect(problems).toEqual([]);
    const bare = blocks.map((block) =>
      block.kind === 'words' ? [block.id, [...block.words].map(([key, { text }]) => `${key}: ${text}`)] : block.kind,
    );
    expect(bare).toEqual(['heading', 'paragraph', ['a', ['title: Ten days']]]);
    expect(blocks[1]).toMatchObject({
      inlines: [
        { kind: 'text', text: 'In ' },
        { kind: 'link', text: '25 days', target: '#voyageNow' },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it('a time of day is text', () => {
    const { blocks, problems } = parseText(below('At 10:30 it began.'));
    expect(problems).toEqual([]);
    expect(blocks[1]).toMatchObject({ inlines: [{ kind: 'text', text: 'At 10:30 it began.' }] });
  });
});

const block = (line: string): string => below(`:::figure{#a}\n${line}\n:::\n`);

describe('a mistake in a text is named with its line', () => {
  it.each([
    ['a heading without an address', '## Speed\n', 1, 'a heading needs an address: "## Speed {#speed}"'],
    ['a heading with an accent in its address', '## Green {#américa}\n', 1, 'single hyphens: "america"'],
    ['a heading with a blank in its address', '## Green {#Fast lane}\n', 1, 'single hyphens: "fast-lane"'],
    ['a heading of another level', '### Speed {#speed}\n', 1, 'expected "## Speed"'],
    ['two headings with one address', below('## Again {#speed}\n'), 3, 'the first is in line 1'],
    ['a heading with a link', '## [Speed](#speed) {#fast}\n', 1, 'a heading of plain words'],
    ['a line right under a paragraph', below('Words\n---\n'), 4, 'expected a blank line before "---"'],
    [
      'a paragraph before the first heading',
      'Lost.\n\nToo.\n\n## Speed {#speed}\n',
      1,
      'a paragraph before the first heading',
    ],
    ['a figure before the first heading', ':::figure{#a}\ntitle: x\n:::\n', 1, 'figure "a" before the first heading'],
    [
      'a block that nobody knows',
      below(':::figur{#a}\ntitle: x\n:::\n'),
      3,
      'no block is called ":::figur"; expected "figure"',
    ],
    ['a block without its id', below(':::check\nclaim: x\n:::\n'), 3, '":::check" lacks an id'],
    ['an id that is not asked for', below(':::facts{#a}\na: x\n:::\n'), 3, 'takes no id'],
    ['an id in quotation marks', below(':::figure{#“a”}\ntitle: x\n:::\n'), 3, '"“a”" is not an id'],
    ['a block’s head that cannot be read', below(':::figure #a\ntitle: x\n:::\n'), 3, 'cannot read ":::figure #a"'],
    ['a block that stands twice', below(':::facts\na: x\n:::\n\n:::facts\nb: x\n:::\n'), 7, '":::facts" appears twice'],
    ['a block that is never closed', below(':::facts\na: x\n'), 3, 'is never closed; expected ":::" after line 4'],
    ['a block inside of a block', below(':::facts\na: x\n:::check{#a}\nclaim: x\n:::\n'), 3, 'never closed'],
    ['a sign that closes nothing', below('Words.\n\n:::\n'), 5, '":::" closes nothing'],
    ['a block closed by two colons', below(':::facts\na: x\n::\n'), 5, 'expected ":::" to close the block, found "::"'],
    ['a line that is no "key: words"', block('title'), 4, 'expected "key: words" on one line, found "title"'],
    ['a key without words', block('title:'), 4, '"title" has no words'],
    ['a key in quotation marks', block('“title”: x'), 4, 'without quotation marks around the key'],
    ['a wide colon', block('title： x'), 4, 'expected an ordinary colon after "title"'],
    ['a key that stands twice', block('title: x\ntitle: y'), 5, '"title" appears twice'],
    ['a list', below('- a list\n'), 3, 'found a list'],
    ['a paragraph that begins with a year', below('2024. It began.\n'), 3, 'found a list'],
    ['a quotation block', below('> words\n'), 3, 'found a quotation'],
    ['a tab before a paragraph', below('\tWords.\n'), 3, 'expected the line to begin at the left'],
    ['HTML', below('<b>Words</b>\n'), 3, 'HTML'],
    ['strong words', below('It was **fast**.\n'), 3, 'found strong words'],
    ['code', below('It was `fast`.\n'), 3, 'found code'],
    ['a picture', below('![x](y.png)\n'), 3, 'found a picture'],
    ['a star alone', below('It was *fast.\n'), 3, '"*fast." would be printed as it stands'],
    ['a link within emphasis', below('*in [25 days](#voyageNow)*\n'), 3, 'expected plain words between'],
    [
      'a brace that is never closed',
      below('It\nbegins {voyageNow from Lindwick.\n'),
      4,
      '"{voyageNow from Lindwick." would be printed',
    ],
    ['a brace that is never opened', below('It begins voyageNow} there.\n'), 3, '"}" would be printed'],
    ['blanks within braces', below('It takes { voyageNow }.\n'), 3, '"{ voyageNow }" would be printed'],
    ['a form that prose does not fill in', below('It takes {voyageNow.number}.\n'), 3, 'would be printed'],
    ['a link with a blank before its address', below('In [25 days] (#voyageNow).\n'), 3, 'without a blank between'],
    ['a link without an address', below('In [25 days].\n'), 3, '"[25 days]" is no link'],
    ['a link that is never closed', below('In [25 days](#voyageNow.\n'), 3, 'is no link'],
    [
      'smart quotes in an address',
      below('In [25 days](“#voyageNow”).\n'),
      3,
      'expected [25 days](#voyageNow) without quotation marks',
    ],
    ['an address that is none', below('See [the news](example.org).\n'), 3, 'is neither a fact'],
    ['a link to nowhere', below('See [the news]().\n'), 3, 'is neither a fact'],
    ['a link without words', below('See [](#voyageNow).\n'), 3, 'a link without words'],
    ['letters in another encoding', below('S\ufffdo Paulo.\n'), 3, 'expected a file in UTF-8'],
  ])('%s', (_, source, line, message) => {
    expect(parseText(source).problems).toEqual([{ line, message: expect.stringContaining(message) }]);
  });

  it('in the order of the lines', () => {
    const { problems } = parseText('## Speed\n\nIt *is.\n\n:::figure\ntitle\n:::\n\n- no\n');
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 5, 6, 9]);
  });
});
