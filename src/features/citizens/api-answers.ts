/** The JSON of guides, made from what citizens read. */
import {
  type Block,
  escapeHtml,
  factState,
  fillFacts,
  type GuideTags,
  inLanguage,
  licenceUrl,
  plainText,
  type Show,
  showGuide,
  toHtml,
} from '#features/content/index.ts';
import { type Place, weekdays } from '#features/places/index.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { apiHref, citizenGuides, citizenHref } from './addresses.ts';
import { type GuideList, guideList, type WholeGuide, wholeGuide } from './api-shapes.ts';
import { formOf } from './form-of.ts';
import { factsOfPage, languagesOf, type Reading, type Shelf, updatedOn } from './reading.ts';
import type { PlaceNow } from './town-places.ts';

export function listAnswer({ content, town }: Shelf, lang: CitizenLang, publicUrl: string): GuideList {
  const guides = content.citizenPages(lang).map((page) => ({
    id: page.guide,
    lang: page.lang,
    title: page.title,
    lead: fillFacts(page.lead, content, page.lang),
    languages: [...languagesOf({ content, page })],
    updated: updatedOn({ content, page }),
    tags: tagsAnswer(content.guide(page.guide, lang)?.tags),
    url: `${publicUrl}${citizenHref(lang, page.guide, { town: town?.slug })}`,
    json: `${publicUrl}${apiHref(page.guide, lang, town?.slug)}`,
  }));
  return guideList.parse({ lang, town: town && { slug: town.slug, name: town.name }, guides });
}

/** Undefined where there is nothing of it for citizens. */
export function guideAnswer(reading: Reading, places: readonly PlaceNow[], publicUrl: string): WholeGuide | undefined {
  const { content, guide, page, town, today, lang } = reading;
  const made = formOf(guide, page, 'citizen');
  if (!made) return undefined;
  const say = (text: string) => fillFacts(text, content, page.lang);
  return wholeGuide.parse({
    id: guide.id,
    lang: page.lang,
    title: say(made.title),
    lead: say(made.lead),
    needs: made.needs.map(say),
    steps: made.how.flatMap((block) => (block.kind === 'step' ? [said(block, block.blocks, reading, publicUrl)] : [])),
    boundaries: made.boundaries.flatMap((block) => titled(block, reading, publicUrl)),
    questions: made.questions.flatMap((block) => titled(block, reading, publicUrl)),
    facts: factsOfPage(reading).map((fact) => ({
      id: fact.id,
      label: inLanguage(fact.label, page.lang),
      value: inLanguage(fact.value, page.lang),
      source: fact.source,
      official: fact.status === 'official',
      seen: fact.seen,
      confirmed: fact.confirmed,
      review: fact.review,
      localFor: fact.localFor,
      state: factState(fact, today),
    })),
    help: guide.help.map(({ name, url }) => ({ name: fillFacts(name, content, guide.lang), url, lang: guide.lang })),
    town: town && { slug: town.slug, name: town.name },
    places: places.map(({ place }) => placeAnswer(place)),
    updated: updatedOn(reading),
    tags: tagsAnswer(guide.tags),
    url: `${publicUrl}${citizenHref(lang, guide.id, { town: town?.slug })}`,
  });
}

function tagsAnswer(tags: GuideTags | undefined) {
  return tags && { ...tags, licenceUrl: licenceUrl(tags.licence) };
}

function titled(block: Block, reading: Reading, publicUrl: string) {
  if (block.kind !== 'boundary' && block.kind !== 'question') return [];
  return [said(block, [{ kind: 'text', markdown: block.markdown }], reading, publicUrl)];
}

type Titled = { readonly title: string; readonly localFor?: string | undefined };

function said({ title, localFor }: Titled, blocks: readonly Block[], reading: Reading, publicUrl: string) {
  const { content, page } = reading;
  const say = (text: string) => fillFacts(text, content, page.lang, 'citizen');
  const html = htmlOf(blocks, showElsewhere(reading, publicUrl));
  return { title: say(title), localFor, text: say(plainText(blocks)), html };
}

/** On another site: facts by their value, without a link to a list that is not there; guides by their whole address. */
function showElsewhere({ content, page, lang, town }: Reading, publicUrl: string): Show {
  const fact = (id: string) => {
    const known = content.fact(id);
    return escapeHtml(known ? inLanguage(known.value, page.lang) : `{{${id}}}`);
  };
  const guideAddress = `${publicUrl}${citizenGuides(lang, town?.slug)}`;
  return { fact, guide: showGuide({ library: content, lang: page.lang, audience: 'citizen', guideAddress }) };
}

function htmlOf(blocks: readonly Block[], show: Show): string {
  return blocks
    .flatMap((block): readonly string[] => {
      if (block.kind === 'may' || block.kind === 'figure' || block.kind === 'video' || block.kind === 'check')
        return [];
      if (block.kind === 'step') return [htmlOf(block.blocks, show)];
      const title = 'title' in block ? toHtml(`**${block.title}**`, show) : '';
      return [title + toHtml(block.markdown, show)];
    })
    .join('')
    .trim();
}

function placeAnswer({ name, kind, address, phone, url, hours }: Place) {
  return {
    name,
    kind,
    address,
    phone,
    url,
    hours: weekdays.map((day, index) => ({
      day,
      open: (hours[index] ?? []).map(([from, to]) => ({ from: clock(from), to: clock(to) })),
    })),
  };
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
