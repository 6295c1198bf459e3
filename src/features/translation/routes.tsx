/** The addresses of translators: what is missing or behind in a language, and a text beside its Dutch source. */
import { checkContent } from '#features/checks/index.ts';
import { editor, library, mayKeepShared } from '#features/content/index.ts';
import { mostAskedGuides } from '#features/counter/index.ts';
import type { Draft } from '#features/editing/index.ts';
import { saveDraft } from '#features/editing/index.ts';
import {
  type DocumentName,
  documentName,
  type EditForm,
  editableKinds,
  editHref,
  formBytes,
  languagesOf,
  manuscriptWords,
  readEditForm,
} from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, isCitizenLang } from '#shared/words/catalogue.ts';
import { alignTranslation } from './align-translation.ts';
import { type OpenTranslation, openTranslation } from './open-translation.ts';
import { SideBySidePage } from './pages/side-by-side.tsx';
import { TranslationsPage } from './pages/translations.tsx';
import { translationLines } from './queries.ts';
import { noteSource } from './store.ts';
import { translateHref } from './translate-href.ts';
import { words } from './words.ts';

export function translationRoutes(services: Services): readonly Route[] {
  return [
    get('/together/content/translate/:lang', editor, (ask) => showList(services, ask)),
    get('/together/content/translate/:lang/:kind/:key', editor, async (ask) => show(ask, await find(services, ask))),
    post(
      '/together/content/translate/:lang/:kind/:key',
      editor,
      async (ask) => {
        const opened = await find(services, ask);
        const { name } = opened;
        const form = await ask.form();
        const read = readEditForm(name, form);
        const note = opened.draft?.note || words(ask.lang).note;
        const saved = await saveDraft(services, ask.who, name, { ...read, note });
        switch (saved.kind) {
          case 'changed-meanwhile':
            return show(ask, await find(services, ask), { read, stands: saved.stands });
          case 'saved':
            await remember(services, ask, saved.draft, opened, form.get('source'));
            return redirect(form.get('then') === 'open' ? editHref(name) : `${translateHref(name)}?notice=saved`);
        }
      },
      formBytes,
    ),
  ];
}

/** Which Dutch text stood beside it; never one that is not there. */
async function remember(
  services: Services,
  { who }: Ask<Actor>,
  draft: Draft,
  { source }: OpenTranslation,
  given: FormDataEntryValue | null,
): Promise<void> {
  const seen = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : source.version;
  if (seen < 1 || seen > source.version) return;
  await inTown(services.database, who, (db) => noteSource(db, who.townId, draft, seen));
}

function langIn(ask: Ask<Actor>): CitizenLang {
  const lang = ask.param('lang');
  if (!isCitizenLang(lang) || lang === 'nl' || !mayKeepShared(ask.who)) throw new NotFound();
  return lang;
}

async function find(services: Services, ask: Ask<Actor>): Promise<OpenTranslation> {
  const name: DocumentName | undefined = documentName(ask.param('kind'), ask.param('key'), langIn(ask));
  const opened = name && (await openTranslation(services, ask.who, name));
  if (!opened) throw new NotFound();
  return opened;
}

async function showList(services: Services, ask: Ask<Actor>): Promise<Answer> {
  const of = langIn(ask);
  const { lang, who } = ask;
  const content = await library(services);
  const kinds = editableKinds.filter((kind) => languagesOf(kind).includes(of));
  const { lines, asked } = await inTown(services.database, who, async (db) => ({
    lines: await translationLines(db, who.townId, of, kinds),
    asked: await mostAskedGuides(db, who.townId, dayOf(services.clock.now())),
  }));
  const facts = checkContent(content, of).facts.filter(({ langs }) => langs.includes(of));
  const titleOf = (guide: string) => content.guide(guide, lang)?.title ?? guide;
  const body = <TranslationsPage lang={lang} of={of} lines={lines} asked={asked} facts={facts} titleOf={titleOf} />;
  return page(words(lang).title(manuscriptWords(lang).languages[of]), body, { place: 'together' });
}

/** What could not be saved, beside what a colleague saved. */
type Conflict = { readonly read: EditForm; readonly stands: Draft | undefined };

function show(ask: Ask<Actor>, opened: OpenTranslation, conflict?: Conflict): Answer {
  const { draft, published, source, name } = opened;
  const typed = conflict?.read.typed ?? draft?.typed ?? published.typed;
  const stands = conflict ? conflict.stands : draft;
  const body = (
    <SideBySidePage
      lang={ask.lang}
      who={ask.who}
      opened={opened}
      aligned={alignTranslation(source.typed, typed)}
      version={stands?.version ?? 0}
      from={stands?.from ?? published.version}
      notice={!conflict && ask.query('notice') === 'saved'}
      conflict={conflict}
    />
  );
  const title = words(ask.lang).side(source.typed.head.title ?? name.key);
  return page(title, body, { place: 'together', status: conflict ? 409 : 200, elements: ['edit-document'] });
}
