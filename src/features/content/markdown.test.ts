/** Markdown of content: whatever is typed, only our own few tags come out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeHtml, type Show, type ShownGuide, toHtml, toInlineHtml } from './markdown.ts';

const show: Show = {
  fact: (id, inLink) => (inLink ? escapeHtml(`<${id}>`) : `<a href="#source-${id}">&lt;5&gt;</a>`),
  guide: (name) => guides[name],
};
const lost = { title: 'Gsm “<kwijt>”', alone: '“Gsm kwijt”', lang: undefined };
const guides: Readonly<Record<string, ShownGuide>> = {
  'guide:a/lost': { ...lost, href: '/guides/a/lost?town="b"' },
  'guide:a/paper': { ...lost, href: undefined },
  'guide:a': { title: 'Die Karte', alone: '„Die Karte“', lang: 'de', href: '/a' },
};

/** The tags and attributes that may come out, each attribute in full. */
const tag =
  /<\/?(?:p|strong|em|s|ul|ol|li|h[2-6]|span|blockquote|code|pre|a|table|thead|tbody|tr|th|td|hr|br)(?: (?:href|rel|title|start|class|lang)="[^"<>]*")*>/g;

it('makes paragraphs, lists, tables and headings below that of the page', () => {
  expect(toHtml('# Een\n\n- *a*\n- **b**', show)).toBe(
    '<h2>Een</h2>\n<ul>\n<li><em>a</em></li>\n<li><strong>b</strong></li>\n</ul>\n',
  );
  expect(toHtml('| a | b |\n| :- | -: |\n| 1 | 2 |', show)).not.toContain('style');
});

it('gives links to other sites a rel, and no link to what runs', () => {
  expect(toHtml('[site](https://a.example) [hier](/learn)', show)).toBe(
    '<p><a href="https://a.example" rel="external noopener noreferrer">site</a> <a href="/learn">hier</a></p>\n',
  );
  expect(toHtml('[x](javascript:alert(1))', show)).not.toContain('<a');
  expect(toHtml('![x](https://a.example/x.png)', show)).not.toContain('<img');
});

it('shows facts by value, without a link inside a link, and not inside code', () => {
  expect(toInlineHtml('Telt {{a.b}}.', show)).toBe('Telt <a href="#source-a.b">&lt;5&gt;</a>.');
  expect(toInlineHtml('**{{a.b}}**', show)).toBe('<strong><a href="#source-a.b">&lt;5&gt;</a></strong>');
  expect(toInlineHtml('[op {{a.b}}](/x)', show)).toBe('<a href="/x">op &lt;a.b&gt;</a>');
  expect(toInlineHtml('`{{a.b}}`', show)).toBe('<code>{{a.b}}</code>');
  expect(toInlineHtml('{{ a.b }} {{A}} {a} }}', show)).toBe('{{ a.b }} {{A}} {a} }}');
});

it('shows a guide by its title, which leads to it', () => {
  expect(toInlineHtml('Kijk bij [](guide:a/lost).', show)).toBe(
    'Kijk bij <a href="/guides/a/lost?town=&quot;b&quot;">Gsm “&lt;kwijt&gt;”</a>.',
  );
  expect(toInlineHtml('[de **gids**](guide:a/lost)', show)).toBe(
    '<a href="/guides/a/lost?town=&quot;b&quot;">de <strong>gids</strong></a>',
  );
  expect(toInlineHtml('[](guide:a) [over de kaart](guide:a)', show)).toBe(
    '<a href="/a" lang="de">Die Karte</a> <a href="/a">over de kaart</a>',
  );
});

it('says in words what leads nowhere, and by its name what is not there', () => {
  expect(toInlineHtml('Kijk bij [](guide:a/paper) of [hier](guide:a/paper).', show)).toBe(
    'Kijk bij <span>“Gsm kwijt”</span> of <span>hier</span>.',
  );
  expect(toInlineHtml('[](guide:a/gone) **[](guide:<b>)**', show)).toBe(
    '<span>guide:a/gone</span> <strong><span>guide:%3Cb%3E</span></strong>',
  );
});

it('never lets HTML of a text through', () => {
  const pieces = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><b onclick="x">',
    "' style='x",
    '[a](javascript:alert(1))',
    '[](guide:a)',
    '[<b>](guide:a/lost)',
    '[](guide:"><b>)',
    '[a](  JaVaScript:alert(1) "t")',
    '[a](https://x.example "><i>")',
    '[a]: https://x.example "<b>"\n\n[a]',
    '<https://x.example/"onclick=x>',
    '<data:text/html,x>',
    '&lt;b&gt;&#60;i&#62;&quot;',
    '{{a.b}}',
    '[{{a.b}}]({{a.b}})',
    '```html\n<b>\n```',
    '| <b> | `|`\n|:-:|-\n| <i> | x |',
    '\n\n',
    '# ',
    '1. ',
    '- ',
    '> ',
    '    ',
    '**',
    '_',
    '`',
    '\\',
    '\u0000',
  );
  const text = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string()), { maxLength: 12 });
  fc.assert(
    fc.property(text, fc.boolean(), (parts, inline) => {
      const html = (inline ? toInlineHtml : toHtml)(parts.join(''), show);
      expect(html.replace(tag, '')).not.toMatch(/[<>]/);
      for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g))
        expect(href.replaceAll('&amp;', '&')).not.toMatch(/^\s*(?:javascript|vbscript|data|file):/i);
    }),
    { numRuns: 1000 },
  );
});
