/** The address of one fact: an own value for it, beside the shared one. */
import { z } from 'zod';
import { editor, type Fact } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed, typedIn } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { listHref, withQuery } from './addresses.ts';
import { layerOf, open } from './asked.ts';
import type { Desk } from './desk.ts';
import { type FactItem, isFactItem } from './item.ts';
import { dropItem, type Kept, keepFact } from './keep-items.ts';
import { factStateOn, factUnder } from './look-at.ts';
import { readOwnFact, typedFact } from './own-fact.ts';
import { FactPage } from './pages/fact.tsx';
import { words } from './words.ts';

const asked = z.object({
  id: z.string().refine(isId).optional(),
  for: z.string().refine(isId).optional(),
  version: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  do: z.enum(['adapt', 'keep', 'take']).default('adapt'),
});

type Found = {
  readonly desk: Desk;
  readonly layer: string | undefined;
  readonly fact: Fact;
  readonly item: FactItem | undefined;
};

export function factRoutes(services: Services): readonly Route[] {
  return [
    get(`${listHref}/facts/:fact`, editor, async (ask) => {
      const found = await find(services, ask, layerOf(ask.query('for')));
      const typed = typedFact(found.item?.body, dayOf(services.clock.now()));
      return show(ask, found, { id: found.item?.id ?? newId(), typed, errors: {}, overtaken: false });
    }),
    post(`${listHref}/facts/:fact`, editor, async (ask) => {
      const form = await ask.form();
      const read = readForm(asked, form);
      if (read.kind === 'wrong') throw new NotFound();
      const { id = newId(), for: layer, version, do: what } = read.data;
      const found = await find(services, ask, layer);
      // The version that was opened, also when the page is shown again: who comes second stays second.
      const item = found.item && { ...found.item, version: version ?? 0 };
      const typed = typedIn(form);
      const overtaken = () => show(ask, { ...found, item }, { id, typed, errors: {}, overtaken: true });
      if (version !== undefined && !item) return overtaken();
      const done = (kept: Kept, notice: string) =>
        kept.kind === 'kept' ? redirect(withQuery(listHref, { for: layer, notice })) : overtaken();
      const keep = (body: FactItem['body']) =>
        keepFact(
          services,
          ask.who,
          { id, networkId: layer },
          version === undefined ? undefined : item,
          found.fact,
          body,
        );
      if (item && what === 'take') return done(await dropItem(services, ask.who, item), 'removed');
      if (item && what === 'keep') return done(await keep(item.body), 'kept');
      const own = readOwnFact(form, dayOf(services.clock.now()));
      if (own.kind === 'wrong') return show(ask, { ...found, item }, { id, ...own, overtaken: false });
      return done(await keep(own.body), 'kept');
    }),
  ];
}

async function find(services: Services, ask: Ask<Actor>, layer: string | undefined): Promise<Found> {
  const desk = await open(services, ask, layer);
  const id = ask.param('fact');
  const item = desk.items.filter(isFactItem).find((one) => one.fact === id);
  const fact = factUnder(desk, id) ?? item?.base;
  if (!fact) throw new NotFound();
  return { desk, layer, fact, item };
}

type Shown = {
  readonly id: string;
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly overtaken: boolean;
};

function show(ask: Ask<Actor>, { desk, layer, fact, item }: Found, shown: Shown): Answer {
  const state = item && factStateOn(desk, item);
  const props = { lang: ask.lang, content: desk.shared, fact, forName: desk.name, layer, item, state, ...shown };
  const wrong = Object.keys(shown.errors).length > 0;
  return page(words(ask.lang).title, <FactPage {...props} />, {
    place: 'together',
    status: shown.overtaken ? 409 : wrong ? 422 : 200,
  });
}
