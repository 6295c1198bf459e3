/** The addresses of all guides together, of the texts of one, and of a new guide or part. */
import { editor, type Library, library, mayKeepShared } from '#features/content/index.ts';
import {
  type DocumentName,
  documentName,
  editHref,
  emptyDocument,
  guideOf,
  languagesOf,
  longestIn,
  manuscriptWords,
  ownId,
  shortName,
} from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { type Db, inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { Callout } from '#shared/ui/callout.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import type { AroundEditor } from './around-editor.ts';
import type { Draft, DraftLine } from './draft.ts';
import { ContentListPage, listNotices, type WrongTitle } from './pages/content-list.tsx';
import { GuideTextsPage, type TextOfGuide } from './pages/guide-texts.tsx';
import { draftById, openDrafts, openOffers } from './queries.ts';
import { saveDraft } from './save-draft.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;

export function listRoutes(services: Services, around: AroundEditor): readonly Route[] {
  return [
    get('/together/content', editor, (ask) =>
      mayKeepShared(ask.who) ? showList(services, around, ask) : notYours(ask),
    ),
    post('/together/content/guides', editor, async (ask) => {
      if (!mayKeepShared(ask.who)) throw new NotFound();
      const title = titleTyped(await ask.form());
      const again = (error: string) => showList(services, around, ask, { typed: title, error });
      return begin(services, ask, documentName('guide', shortName(title), 'nl'), title, again);
    }),
    get('/together/content/guides/:guide', editor, (ask) => showGuide(services, ask)),
    post('/together/content/guides/:guide', editor, async (ask) => {
      if (!mayKeepShared(ask.who)) throw new NotFound();
      const form = await ask.form();
      const title = titleTyped(form);
      const lang = form.get('lang');
      const key = `${ask.param('guide')}.${shortName(title)}`;
      const name = documentName('guide-part', key, typeof lang === 'string' ? lang : '');
      return begin(services, ask, name, title, (error) => showGuide(services, ask, { typed: title, error }));
    }),
  ];
}

function titleTyped(form: FormData): string {
  const title = form.get('title');
  return typeof title === 'string' ? title.replaceAll(/\s+/g, ' ').trim().slice(0, longestIn('title')) : '';
}

/** A text that is nowhere yet: an empty draft with this title, under the name made of it. */
async function begin(
  services: Services,
  ask: Ask<Actor>,
  name: DocumentName | undefined,
  title: string,
  again: (error: string) => Promise<Answer>,
): Promise<Answer> {
  const say = words(ask.lang).guide;
  if (!name) return again(say.titleWrong);
  const content = await library(services);
  if (name.kind === 'guide-part' && !content.guide(guideOf(name), name.lang)) throw new NotFound();
  if (citizenLanguages.some((lang) => content.versionOf({ ...name, lang }))) return again(say.titleTaken);
  const empty = emptyDocument(name);
  const typed = { ...empty, head: { ...empty.head, title } };
  const saved = await saveDraft(services, ask.who, name, { typed, note: '', version: 0, from: 0 });
  return saved.kind === 'saved' ? redirect(editHref(name)) : again(say.titleTaken);
}

/** An editor of a town that does not keep the shared guides. */
function notYours(ask: Ask<Actor>): Answer {
  const title = manuscriptWords(ask.lang).writing;
  const body = (
    <>
      <PageHead title={title} />
      <Callout tone="brand">{words(ask.lang).list.notYours}</Callout>
    </>
  );
  return page(title, body, together);
}

async function showList(
  services: Services,
  around: AroundEditor,
  ask: Ask<Actor>,
  wrongTitle?: WrongTitle,
): Promise<Answer> {
  const { lang, who } = ask;
  const content = await library(services);
  const { drafts, offers, dropped } = await inTown(services.database, who, async (db) => ({
    drafts: await openDrafts(db, who.townId),
    offers: await openOffers(db),
    dropped: await justDropped(db, ask),
  }));
  const order = ['in-review', 'approved', 'draft', 'published', 'dropped'] as const;
  const sorted = [...drafts].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const props = { lang, offers, wrongTitle, dropped, drafts: sorted, guides: content.guides(lang) };
  const notice = listNotices.find((known) => known === ask.query('notice'));
  const titleOf = (name: DocumentName) => titleIn(content, name);
  const body = <ContentListPage {...props} titleOf={titleOf} notice={notice} doors={around.doors(lang)} />;
  return page(manuscriptWords(lang).writing, body, { ...together, status: wrongTitle ? 422 : 200 });
}

/** The draft that the address says was dropped, as long as nobody put it back. */
async function justDropped(db: Db, ask: Ask<Actor>): Promise<Draft | undefined> {
  const id = ask.query('draft') ?? '';
  const draft = isId(id) ? await draftById(db, ask.who.townId, id) : undefined;
  return draft?.state === 'dropped' ? draft : undefined;
}

/** What a published text is called; its key where nothing is published. */
export function titleIn(content: Library, { kind, key, lang }: DocumentName): string {
  const guide = content.guide(guideOf({ key }), lang);
  switch (kind) {
    case 'guide':
      return guide?.title ?? key;
    case 'guide-part':
      return guide?.parts.find(({ id }) => id === ownId({ key }))?.title ?? key;
    case 'practice':
      return guide?.practice?.title ?? key;
    case 'citizen-page':
      return content.citizenPage(key, lang)?.title ?? key;
  }
}

async function showGuide(services: Services, ask: Ask<Actor>, wrongTitle?: WrongTitle): Promise<Answer> {
  if (!mayKeepShared(ask.who)) throw new NotFound();
  const { lang, who } = ask;
  const content = await library(services);
  const guide = content.guide(ask.param('guide'), lang);
  if (!guide) throw new NotFound();
  const drafts = await inTown(services.database, who, (db) => openDrafts(db, who.townId));
  const own = drafts.filter((draft) => guideOf(draft) === guide.id);
  const names: readonly Pick<DocumentName, 'kind' | 'key'>[] = [
    { kind: 'guide', key: guide.id },
    ...partIds(content, guide.id, own).map((id) => ({ kind: 'guide-part' as const, key: `${guide.id}/${id}` })),
    { kind: 'practice', key: guide.id },
    { kind: 'citizen-page', key: guide.id },
  ];
  const texts = names.map((name) => textOf(content, name, lang, own));
  const body = <GuideTextsPage lang={lang} guide={guide} texts={texts} wrongTitle={wrongTitle} />;
  return page(guide.title, body, { ...together, status: wrongTitle ? 422 : 200 });
}

/** The parts of a guide in any language, and those that are being written. */
function partIds(content: Library, guide: string, drafts: readonly DraftLine[]): readonly string[] {
  const written = citizenLanguages.flatMap((lang) => content.guide(guide, lang)?.parts.map(({ id }) => id) ?? []);
  return [...new Set([...written, ...drafts.flatMap((one) => (one.kind === 'guide-part' ? [ownId(one)] : []))])];
}

function textOf(
  content: Library,
  name: Pick<DocumentName, 'kind' | 'key'>,
  lang: Ask['lang'],
  drafts: readonly DraftLine[],
): TextOfGuide {
  const own = drafts.filter(({ kind, key }) => kind === name.kind && key === name.key);
  const published = titleIn(content, { ...name, lang });
  return {
    ...name,
    title: published === name.key ? own[0]?.title || published : published,
    languages: new Set(languagesOf(name.kind).filter((one) => content.versionOf({ ...name, lang: one }))),
    drafts: new Map(own.map((draft) => [draft.lang, draft.state])),
  };
}
