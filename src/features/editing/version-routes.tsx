/** The addresses of the history of a text, the way back, and what the folder offers. */
import { editor, leaveOffer, library } from '#features/content/index.ts';
import {
  contentOf,
  Difference,
  type DocumentName,
  difference,
  editHref,
  emptyDocument,
  guideOf,
  type TypedDocument,
  titleOf,
  typedVersion,
} from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { beginFrom } from './change-draft.ts';
import { nameIn } from './edit-routes.tsx';
import { Preview } from './pages/preview.tsx';
import { OfferPage, VersionPage, VersionsPage } from './pages/versions.tsx';
import { offerOf, versionOf, versionsOf } from './queries.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;

export function versionRoutes(services: Services): readonly Route[] {
  return [
    get('/together/content/:kind/:key/:lang/versions', editor, async (ask) => {
      const name = nameIn(ask);
      const { versions, newest } = await inTown(services.database, ask.who, async (db) => ({
        versions: await versionsOf(db, name),
        newest: await versionOf(db, name),
      }));
      if (!newest) throw new NotFound();
      const around = await aroundOf(services, ask, name, typedVersion(name, newest));
      return page(words(ask.lang).versions.title, <VersionsPage {...around} versions={versions} />, together);
    }),
    get('/together/content/:kind/:key/:lang/versions/:version', editor, (ask) => showVersion(services, ask, false)),
    post('/together/content/:kind/:key/:lang/versions/:version', editor, async (ask) => {
      const name = nameIn(ask);
      const version = numberIn(ask);
      const note = words(ask.lang).versions.restoreNote(version);
      const { kind } = await beginFrom(services, ask.who, name, { kind: 'version', version }, note);
      switch (kind) {
        case 'begun':
          return redirect(`${editHref(name)}?notice=restored`);
        case 'draft-open':
          return showVersion(services, ask, true);
        case 'nothing':
          throw new NotFound();
      }
    }),
    get('/together/content/:kind/:key/:lang/offer', editor, (ask) => showOffer(services, ask, false)),
    post('/together/content/:kind/:key/:lang/offer', editor, async (ask) => {
      const name = nameIn(ask);
      if ((await ask.form()).get('do') !== 'take') {
        await leaveOffer(services, name);
        return redirect('/together/content?notice=left');
      }
      const { kind } = await beginFrom(services, ask.who, name, { kind: 'offer' }, words(ask.lang).offer.note);
      switch (kind) {
        case 'begun':
          return redirect(editHref(name));
        case 'draft-open':
          return showOffer(services, ask, true);
        case 'nothing':
          throw new NotFound();
      }
    }),
  ];
}

/** @throws NotFound for what is no number */
function numberIn(ask: Ask<Actor>): number {
  const text = ask.param('version');
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new NotFound();
  return Number(text);
}

async function aroundOf(services: Services, ask: Ask<Actor>, name: DocumentName, typed: TypedDocument | undefined) {
  const shared = await library(services);
  const guideTitle = shared.guide(guideOf(name), name.lang)?.title ?? guideOf(name);
  return { lang: ask.lang, name, guideTitle, title: typed ? titleOf(typed, words(ask.lang).edit.untitled) : name.key };
}

async function showVersion(services: Services, ask: Ask<Actor>, draftOpen: boolean): Promise<Answer> {
  const name = nameIn(ask);
  const number = numberIn(ask);
  const { one, before, newest } = await inTown(services.database, ask.who, async (db) => ({
    one: await versionOf(db, name, number),
    before: number > 1 ? await versionOf(db, name, number - 1) : undefined,
    newest: await versionOf(db, name),
  }));
  if (!one || !newest) throw new NotFound();
  const nothing = { ...emptyDocument(name), blocks: [] };
  const then = typedVersion(name, one);
  const between = (old: TypedDocument | undefined, now: TypedDocument | undefined) => (
    <Difference lang={ask.lang} pieces={difference(old ?? nothing, now ?? nothing)} textLang={name.lang} />
  );
  const content = contentOf(name, one.body);
  const shared = await library(services);
  const today = dayOf(services.clock.now());
  const body = (
    <VersionPage
      {...(await aroundOf(services, ask, name, then ?? typedVersion(name, newest)))}
      version={number}
      gone={one.gone}
      draftOpen={draftOpen}
      atThatTime={before && between(typedVersion(name, before), then)}
      since={number === newest.version ? undefined : between(then, typedVersion(name, newest))}
      preview={content && <Preview lang={ask.lang} name={name} content={content} library={shared} today={today} />}
    />
  );
  return page(words(ask.lang).versions.one(number), body, { ...together, status: draftOpen ? 409 : 200 });
}

async function showOffer(services: Services, ask: Ask<Actor>, draftOpen: boolean): Promise<Answer> {
  const name = nameIn(ask);
  const { offer, newest } = await inTown(services.database, ask.who, async (db) => ({
    offer: await offerOf(db, name),
    newest: await versionOf(db, name),
  }));
  if (!offer) throw new NotFound();
  const own = typedVersion(name, newest);
  const nothing = { ...emptyDocument(name), blocks: [] };
  const pieces = difference(own ?? nothing, typedVersion(name, offer) ?? nothing);
  const body = (
    <OfferPage
      {...(await aroundOf(services, ask, name, own))}
      gone={offer.gone}
      draftOpen={draftOpen}
      difference={<Difference lang={ask.lang} pieces={pieces} textLang={name.lang} />}
    />
  );
  return page(words(ask.lang).offer.title, body, { ...together, status: draftOpen ? 409 : 200 });
}
