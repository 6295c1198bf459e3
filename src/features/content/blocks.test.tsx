/** Blocks on a page: what a reader sees, with facts linked to their sources, and quick checks asked each time. */
import { getQueriesForElement } from '@testing-library/dom';
import { Window } from 'happy-dom';
import type { Child } from 'hono/jsx';
import { describe, expect, it } from 'vitest';
import { readContent } from '#features/starter/read-content.ts';
import { changed, someContent } from '#tests/support/content.ts';
import { assemble } from './assemble.ts';
import { Blocks } from './blocks.tsx';
import type { Block, Library } from './document.ts';
import { factsOf } from './facts.ts';
import { HelpLine } from './help-line.tsx';
import { Sources } from './sources.tsx';

const today = '2026-11-21';
const libraryOf = (files = someContent()) => assemble(1, readContent({ name: 'content', files }));
const library = libraryOf();

function show(content: Child) {
  const window = new Window();
  window.document.write(`<body>${String(<main>{content}</main>)}</body>`);
  // happy-dom's document is the DOM's own in all that is asked of it here.
  const document = window.document as unknown as Document;
  return { document, screen: getQueriesForElement(document.body) };
}

function blocksOf(from: Library, part: number): readonly Block[] {
  return from.track('base', 'nl')?.modules[0]?.parts[part]?.blocks ?? [];
}
const guideBlocks = (from: Library) => from.guide('itsme', 'nl')?.parts[0]?.blocks ?? [];

describe('a guide part', () => {
  const { document, screen } = show(
    <>
      <Blocks blocks={guideBlocks(library)} lang="nl" today={today} facts={library} />
      <Sources facts={factsOf(library, guideBlocks(library))} lang="nl" today={today} />
    </>,
  );

  it('is a list of steps, each with a heading, the boundary inside the step where it counts', () => {
    const steps = [...document.querySelectorAll('ol.dm-steps > li')];
    expect(steps.map((step) => step.querySelector('h2')?.textContent)).toEqual([
      'Vraag',
      'De burger kiest een code',
      'Klaar',
    ]);
    expect(steps[1]?.querySelector('.dm-boundary')?.textContent?.trim()).toBe('Stop. Kijk weg.');
  });

  it('links each fact to its source on the page', () => {
    const link = screen.getByRole('link', { name: '5 cijfers' });
    const source = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    expect(source?.textContent).toContain('Lengte van de code: 5 cijfers. itsme, gezien in 2025.');
  });

  it('says in words what is to be checked and what is not official', () => {
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toContain(
      'Leeftijd: vanaf 16 jaar. De krant (geen officiële bron), gezien in november 2022. na te kijken',
    );
    expect(lines.filter((line) => line?.includes('na te kijken'))).toHaveLength(1);
  });
});

describe('a lesson part', () => {
  const blocks = blocksOf(library, 0);

  it('asks its quick checks where they stand, each time anew', () => {
    let asked = 0;
    const render = () =>
      String(
        <Blocks
          blocks={blocks}
          lang="nl"
          today={today}
          facts={library}
          check={(question) => (
            <p>
              {question.id} {++asked}
            </p>
          )}
        />,
      );
    expect(render()).toMatch(/figure.*<p>how-many 1<\/p>.*Daarna kies je zelf/s);
    expect(render()).toContain('<p>how-many 2</p>');
  });

  it('shows a drawing with its text, its size and an address that changes when the drawing does', () => {
    const { screen } = show(<Blocks blocks={blocks} lang="nl" today={today} facts={library} />);
    const drawing = screen.getByRole('img', { name: 'Een sleutel.' });
    expect(drawing.getAttribute('src')).toBe(`/figures/nl/keys.svg?v=${library.figureVersion('nl', 'keys')}`);
    expect([drawing.getAttribute('width'), drawing.getAttribute('height')]).toEqual(['400', '200']);
  });

  it('says what you may and may not in the language of its document', () => {
    const nl = show(<Blocks blocks={blocksOf(library, 1)} lang="nl" today={today} facts={library} />);
    expect(nl.document.querySelector('.dm-may__yes')?.textContent).toBe('Dit mag jeMeekijken');
    expect(nl.document.querySelector('.dm-may__no')?.textContent).toBe('Dit mag je nietTypen');
    const fr = show(<Blocks blocks={blocksOf(library, 1)} lang="fr" today={today} facts={library} />);
    expect(fr.document.querySelector('.dm-may__no')?.textContent).toContain('Vous ne pouvez pas');
  });

  it('marks a fact from the day that it is to be checked, though its HTML was kept', () => {
    const html = (day: string) => String(<Blocks blocks={blocks} lang="nl" today={day} facts={library} />);
    expect(html('2027-02-21')).not.toContain('dm-fact--to-check');
    expect(html('2027-02-22')).toContain('dm-fact--to-check');
    expect(html('2027-02-21')).not.toContain('dm-fact--to-check');
  });

  it('says the new value of a fact wherever it is used', () => {
    const other = libraryOf(someContent(changed('facts/itsme.yaml', '{ nl: 5 cijfers }', '{ nl: 6 cijfers }')));
    for (const used of [blocksOf(other, 0), guideBlocks(other)]) {
      const html = String(<Blocks blocks={used} lang="nl" today={today} facts={other} />);
      expect(html).toContain('>6 cijfers</a>');
      expect(html).not.toContain('5 cijfers');
    }
  });
});

describe('a guide that a step names', () => {
  const other = libraryOf(
    someContent(changed('nl/guides/itsme/new-phone.md', 'Waar is de oude gsm?', 'Kijk bij [](guide:itsme/new-phone).')),
  );
  const html = (more: { guideAddress?: string }) =>
    show(<Blocks blocks={guideBlocks(other)} lang="nl" today={today} facts={other} {...more} />);

  it('is a link to where its reader finds it', () => {
    const link = (guideAddress: string) => html({ guideAddress }).screen.getByRole('link', { name: 'Nieuwe gsm' });
    expect(link('/counter/guides/{guide}{/part}').getAttribute('href')).toBe('/counter/guides/itsme/new-phone');
    expect(link('/citizen/nl/{guide}?town=a').getAttribute('href')).toBe('/citizen/nl/itsme?town=a');
  });

  it('is its title alone where no page can be opened', () => {
    expect(html({}).document.body.textContent).toContain('Kijk bij “Nieuwe gsm”.');
    expect(html({}).screen.queryByRole('link', { name: 'Nieuwe gsm' })).toBeNull();
  });
});

describe('a telephone number', () => {
  const phone = libraryOf(
    someContent(changed('facts/itsme.yaml', '{ nl: 5 cijfers }', '{ nl: 078 170 170 }\n    kind: phone')),
  );
  const of = (onPaper: boolean) =>
    show(<Blocks blocks={guideBlocks(phone)} lang="nl" today={today} facts={phone} onPaper={onPaper} />).screen;

  it('is dialled by a tap on a screen, and points at its source on paper', () => {
    const href = (screen: ReturnType<typeof of>) =>
      screen.getByRole('link', { name: '078 170 170' }).getAttribute('href');
    expect(href(of(false))).toBe('tel:+3278170170');
    expect(href(of(true))).toBe('#source-itsme.code-length');
  });

  it('is dialled from the list of official help too, beside the site', () => {
    const help = { name: 'Bel {{itsme.code-length}}', url: 'https://www.help.example/x' };
    const { screen } = show(<HelpLine help={help} library={phone} lang="nl" />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'tel:+3278170170',
      'https://www.help.example/x',
    ]);
    expect(screen.getByRole('link', { name: 'help.example' })).toBeTruthy();
  });
});

it('a fact with signs of HTML shows them as text', () => {
  const hostile = libraryOf(
    someContent(changed('facts/itsme.yaml', '{ nl: 5 cijfers }', `{ nl: '<b title="x">5</b>' }`)),
  );
  const html = String(
    <>
      <Blocks blocks={blocksOf(hostile, 0)} lang="nl" today={today} facts={hostile} />
      <Sources facts={factsOf(hostile, blocksOf(hostile, 0))} lang="nl" today={today} />
    </>,
  );
  expect(html).not.toContain('<b title');
  expect(html).toContain('&lt;b title=&quot;x&quot;&gt;5&lt;/b&gt;');
});

it('without facts there is no list of sources', () => {
  expect(String(<Sources facts={[]} lang="nl" today={today} />)).toBe('');
});
