import { describe, expect, test } from 'vitest';
import type { DocumentBlock, DocumentTree, Inline } from '../document/document-tree.js';
import {
  definition,
  detail,
  link,
  notice,
  paragraph,
  reference,
  strong,
} from '../document/write-document.js';
import { documentFormats, renderDocument } from './render-document.js';

const tree = (...lead: readonly DocumentBlock[]): DocumentTree => ({
  language: 'de',
  title: 'Titel',
  lead,
  sections: [],
});

const html = (...blocks: readonly DocumentBlock[]) => renderDocument(tree(...blocks), 'html');
const markdown = (...blocks: readonly DocumentBlock[]) =>
  renderDocument(tree(...blocks), 'markdown').replace(/^# Titel\n\n/, '');

/** Everything that a tree can hold, once. */
const complete: DocumentTree = {
  language: 'de',
  title: 'Bericht & Plan',
  foot: 'Musterstadt · 1. März 2027',
  lead: [notice('Wichtig', paragraph('Unverbindlich.'))],
  sections: [
    {
      title: 'Erstens',
      blocks: [
        paragraph('Text, ', strong('wichtig'), ', ', { kind: 'emphasis', content: ['betont'] }, '.'),
        detail('Siehe ', reference('source-1', 'Quelle 1'), '.'),
        {
          kind: 'list',
          isOrdered: false,
          items: [{ blocks: [paragraph('eins')] }, { blocks: [paragraph('zwei')] }],
        },
        {
          kind: 'definitionList',
          entries: [
            definition('Tag', paragraph('1. März 2027')),
            definition('Zahl', paragraph('26.000'), detail('ungefähr')),
          ],
        },
      ],
      sections: [
        {
          title: 'Genauer',
          blocks: [
            {
              kind: 'table',
              caption: 'Zahlen',
              columns: ['Ort', 'Zahl'],
              rows: [
                [['Musterstadt'], ['26.000']],
                [['Neustadt'], []],
              ],
            },
          ],
        },
      ],
    },
    {
      title: 'Quellen',
      blocks: [
        {
          kind: 'list',
          isOrdered: true,
          items: [
            {
              id: 'source-1',
              blocks: [
                paragraph({ kind: 'foreign', language: 'ar', content: ['مصدر'] }),
                detail(link('https://example.org/a?b=1&c=2', 'https://example.org/a?b=1&c=2')),
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('a document with everything is written as before', () => {
  test.each([
    ['html', 'html'],
    ['markdown', 'md'],
  ] as const)('%s', async (format, ending) => {
    await expect(renderDocument(complete, format)).toMatchFileSnapshot(`./golden/complete.golden.${ending}`);
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '</title></style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '<https://evil.example>',
  'a | b | c',
  '# Überschrift',
  '- Punkt',
  '1. Punkt',
  '> Zitat',
  '=====\n-----',
  '```\ncode',
  '&lt;b&gt; &copy;',
  '**fett** _kursiv_ ~~weg~~ `code`',
  '\u202eabc\u001b[31m',
];

describe.each(hostile)('the text %j stays text', (text) => {
  const everywhere: DocumentTree = {
    language: text,
    title: text,
    foot: text,
    lead: [
      notice(text, paragraph(text)),
      paragraph(text),
      paragraph(strong(text), link('javascript:alert(1)', text), reference(text, text)),
      { kind: 'list', isOrdered: true, items: [{ id: text, blocks: [paragraph(text)] }] },
      { kind: 'definitionList', entries: [definition(text, paragraph(text))] },
      { kind: 'table', caption: text, columns: [text, text], rows: [[[text], [text]]] },
      paragraph({ kind: 'foreign', language: text, content: [text] }),
    ],
    sections: [{ title: text, blocks: [paragraph(text)] }],
  };

  test('in HTML', () => {
    const page = renderDocument(everywhere, 'html');
    const known =
      /^<\/?(?:!doctype html|html|head|meta|title|style|body|main|h1|h2|section|p|div|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|strong|a|span|footer)(?: (?:lang|dir|charset|name|http-equiv|content|class|role|tabindex|aria-label|scope|id|href)="[^"<>]*")*>$/;
    // No text ends its place: every tag is one that the renderer writes.
    const body = page.replace(/<style>[^]*?<\/style>/, '');
    expect((body.match(/<[^>]*>/g) ?? []).filter((tag) => !known.test(tag))).toEqual([]);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(body).not.toMatch(/ href="(?!#)/);
    expect(page).not.toMatch(/(?!\n)[\u202e\p{Cc}]/u);
  });

  test('in Markdown', () => {
    const page = renderDocument(everywhere, 'markdown');
    expect(page.match(/^#+ /gm)).toEqual(['# ', '## ']);
    expect(page).not.toMatch(/(?<!\\)(?:\]\(|<|`|~|_)/);
    expect(page).not.toMatch(/(?<!\\)!\[|(?<!\\)&/);
    expect(page.match(/^- /gm)).toHaveLength(1);
    expect(page.match(/^\|/gm)).toHaveLength(3);
    for (const line of page.match(/^\|.*$/gm) ?? []) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
    expect(page).not.toMatch(/(?!\n)[\u202e\p{Cc}]/u);
  });
});

describe('a page', () => {
  const page = renderDocument(complete, 'html');

  test('asks nobody for anything and runs nothing', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:script|img|iframe|link|object|video|audio)\b|@import|url\(/i);
  });

  test('has one heading of the first level and leaves no level out', () => {
    expect(page.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h3', '<h2']);
  });

  test('keeps deep sections at the sixth level', () => {
    const deep = Array.from({ length: 8 }).reduce<DocumentTree['sections']>(
      (sections, _, index) => [{ title: `Tiefe ${index}`, blocks: [paragraph('x')], sections }],
      [],
    );
    for (const format of documentFormats) {
      expect(renderDocument({ ...complete, sections: deep }, format)).not.toMatch(/h7|#{7}/);
    }
  });

  test('names the language and direction of the whole and of passages', () => {
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).toContain('<span lang="ar" dir="rtl">');
  });
});

describe('links', () => {
  const both = (each: Inline) => [html(paragraph(each)), markdown(paragraph(each))] as const;

  test('lead to web, mail and telephone', () => {
    for (const address of ['https://example.org/a_b', 'mailto:amt@example.org', 'tel:115']) {
      const [page, text] = both(link(address, 'hier'));
      expect(page).toContain(`<a href="${address}">hier</a>`);
      expect(text).toBe(`[hier](<${address}>)\n`);
    }
  });

  test('to anything else are text', () => {
    const [page, text] = both(link('javascript:alert(1)', 'hier'));
    expect(page).toContain('<p>hier</p>');
    expect(text).toBe('hier\n');
  });

  test('keep an address whole', () => {
    const address = 'https://example.org/?a=1&copy;=2)';
    const [page, text] = both(link(address, 'hier'));
    expect(page).toContain('href="https://example.org/?a=1&amp;copy;=2)"');
    expect(text).toBe('[hier](<https://example.org/?a=1\\&copy;=2)>)\n');
  });
});
