/** The address of one own block: adapt it, keep it after a change underneath, or take the shared text. */
import { z } from 'zod';
import { editor, library, writeBlockText } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { itemHref, listHref, textHref, withQuery } from './addresses.ts';
import { statusOf, withNotice } from './asked.ts';
import { type Desk, openDesk } from './desk.ts';
import { type BlockItem, isBlockItem, ownBlocks } from './item.ts';
import { adaptBlocks, dropItem, keepBlocks, networkOf } from './keep-items.ts';
import { blockState } from './look-at.ts';
import { readOwnText } from './own-text.ts';
import { GonePage, ItemPage } from './pages/item.tsx';
import type { TypedText } from './pages/own-text.tsx';
import { itemById } from './queries.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;
const decided = z.object({
  version: z.coerce.number().int().min(0).max(1_000_000_000),
  do: z.enum(['adapt', 'keep', 'take']),
  text: z.string().default(''),
});

export function itemRoutes(services: Services): readonly Route[] {
  return [
    get(`${listHref}/items/:id`, editor, async (ask) => {
      const { item, desk } = await openItem(services, ask);
      if (!item || !desk) throw new NotFound();
      return showItem(services, ask, desk, item, { typed: writeBlockText(ownBlocks(item)), mistakes: [] });
    }),
    post(`${listHref}/items/:id`, editor, async (ask) => {
      const read = readForm(decided, await ask.form());
      if (read.kind === 'wrong') throw new NotFound();
      return decide(services, ask, read.data);
    }),
  ];
}

type Opened =
  | { readonly item: BlockItem; readonly desk: Desk }
  /** Someone took it away, or it never was this town's. */
  | { readonly item: undefined; readonly desk: undefined };

/** An item of this town's own, with the desk of its layer. */
async function openItem(services: Services, ask: Ask<Actor>): Promise<Opened> {
  const id = ask.param('id');
  if (!isId(id)) throw new NotFound();
  const shared = await library(services);
  return inTown(services.database, ask.who, async (db): Promise<Opened> => {
    const item = await itemById(db, ask.who.townId, id);
    if (!item || !isBlockItem(item)) return { item: undefined, desk: undefined };
    return { item, desk: await openDesk(db, shared, ask.who, networkOf(item)) };
  });
}

function showItem(services: Services, ask: Ask<Actor>, desk: Desk, item: BlockItem, text: TypedText): Answer {
  const shown = { lang: ask.lang, content: desk.laid, today: dayOf(services.clock.now()), forName: desk.name };
  const body = <ItemPage {...shown} item={item} state={blockState(desk, item)} text={text} />;
  return page(words(ask.lang).title, body, { ...together, status: statusOf(text) });
}

async function decide(services: Services, ask: Ask<Actor>, given: z.infer<typeof decided>): Promise<Answer> {
  const { item: found, desk } = await openItem(services, ask);
  const typed = { typed: given.text, mistakes: [] };
  if (!found) {
    if (given.text === '') throw new NotFound();
    const body = <GonePage lang={ask.lang} text={{ ...typed, overtaken: listHref }} />;
    return page(words(ask.lang).title, body, { ...together, status: 409 });
  }
  // The version that was opened, also when the page is shown again: who comes second stays second.
  const item = { ...found, version: given.version };
  const back = textHref(item, networkOf(item));
  const overtaken = () => showItem(services, ask, desk, item, { ...typed, overtaken: itemHref(item.id) });
  switch (given.do) {
    case 'take': {
      const kept = await dropItem(services, ask.who, item);
      return kept.kind === 'kept' ? redirect(withNotice(back, 'removed')) : overtaken();
    }
    case 'keep': {
      const kept = await keepBlocks(services, ask.who, item);
      const list = withQuery(listHref, { for: networkOf(item), notice: 'kept' });
      return kept.kind === 'kept' ? redirect(list) : overtaken();
    }
    case 'adapt': {
      const own = readOwnText(given.text, item.part, desk.shared, item.lang, ask.lang);
      if (own.kind === 'wrong') return showItem(services, ask, desk, item, { ...typed, mistakes: own.mistakes });
      const kept = await adaptBlocks(services, ask.who, item, own.blocks);
      return kept.kind === 'kept' ? redirect(withNotice(back, 'kept')) : overtaken();
    }
  }
}
