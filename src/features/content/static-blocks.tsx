/** Single blocks as HTML: a tip, a question with its answer, what one may and may not, a picture, a video. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Block } from './document.ts';
import { fillFacts } from './facts.ts';
import { inline, type Surroundings, showNamed, wordsFor } from './inline-html.ts';
import { toHtml, toInlineHtml } from './markdown.ts';
import { captionsMark, transcript, type Video, videoType } from './video.ts';

/** A question with its answer under it, to open. */
export function question({ title, markdown }: Extract<Block, { kind: 'question' }>, around: Surroundings): Child {
  return (
    <details class="dm-question">
      <summary>{inline(title, around)}</summary>
      {raw(toHtml(markdown, showNamed(around)))}
    </details>
  );
}

/** The title runs on into the first paragraph, as a person would say it. */
export function titled(
  name: string,
  block: { readonly title: string; readonly markdown: string },
  around: Surroundings,
): Child {
  const title = /[.?!:…”"]$/.test(block.title) ? block.title : `${block.title}.`;
  const strong = `<strong>${toInlineHtml(title, showNamed(around))}</strong>`;
  const html = toHtml(block.markdown, showNamed(around));
  const joined = html.startsWith('<p>') ? `<p>${strong} ${html.slice('<p>'.length)}` : `<p>${strong}</p>${html}`;
  return (
    <div class={name} role="note">
      {raw(joined)}
    </div>
  );
}

export function may(block: Extract<Block, { kind: 'may' }>, around: Surroundings): Child {
  const say = wordsFor(around.lang).may;
  return (
    <div class="dm-may">
      <div class="dm-may__yes">
        <p>
          <strong>{say.yes}</strong>
        </p>
        <ul class="dm-may__list">{block.yes.map((line) => item(line, around))}</ul>
      </div>
      <div class="dm-may__no">
        <p>
          <strong>{say.no}</strong>
        </p>
        <ul class="dm-may__list">{block.no.map((line) => item(line, around))}</ul>
      </div>
    </div>
  );
}

function item(line: string, around: Surroundings): Child {
  return <li>{inline(line, around)}</li>;
}

export function figure({ name, alt, caption }: Extract<Block, { kind: 'figure' }>, around: Surroundings): Child {
  const { lang, library, figureBase } = around;
  const picture = library.picture(lang, name);
  const version = picture ? `?v=${picture.version}` : '';
  // Width and height keep the text from jumping when the picture arrives.
  return (
    <figure class="dm-figure">
      <img
        src={`${figureBase}/${lang}/${name}.${picture?.extension ?? 'svg'}${version}`}
        alt={fillFacts(alt, library, lang)}
        width={picture?.width}
        height={picture?.height}
        loading="lazy"
      />
      <figcaption>{inline(caption, around)}</figcaption>
    </figure>
  );
}

/** Played in the page where its origin is allowed, else behind a link; what is said in it can always be read. */
export function video({ title, url, captions }: Video, around: Surroundings): Child {
  const { lang, library } = around;
  const say = wordsFor(lang).video;
  const type = videoType(url);
  const plays = type !== undefined && (library.mediaSources ?? []).includes(new URL(url).origin);
  return (
    <figure class="dm-figure">
      {plays ? (
        <video controls preload="none" aria-label={title}>
          <source src={url} type={type} />
          <track
            kind="captions"
            srclang={lang}
            label={say.captions}
            src={`/captions/${captionsMark(captions)}.vtt`}
            default
          />
        </video>
      ) : (
        type !== undefined && (
          <a href={url} rel="external noopener noreferrer">
            {say.watch(title)}
          </a>
        )
      )}
      <figcaption>
        {inline(title, around)}
        <details>
          <summary>{say.read}</summary>
          {transcript(captions).map((line) => (
            <p>{line}</p>
          ))}
        </details>
      </figcaption>
    </figure>
  );
}
