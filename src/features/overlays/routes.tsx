/** The addresses where editors keep what their town, or a network that it leads (see openDesk), lays over the guides. */
import { z } from 'zod';
import { editor, writeBlockText } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { isCitizenLang } from '#shared/words/catalogue.ts';
import { listHref, textHref } from './addresses.ts';
import { layerOf, open, statusOf, withNotice } from './asked.ts';
import { factRoutes } from './fact-routes.tsx';
import { addressOf, findPlace, onText, underBlocks } from './find-place.ts';
import { itemRoutes } from './item-routes.tsx';
import { layOverText } from './keep-items.ts';
import { networkRoutes } from './network-routes.tsx';
import { readOwnText } from './own-text.ts';
import { OverlaysPage } from './pages/overlays.tsx';
import type { TypedText } from './pages/own-text.tsx';
import { TextPage } from './pages/text.tsx';
import { WritePage } from './pages/write.tsx';
import { words } from './words.ts';

const together = { place: 'together' } as const;
const written = onText.extend({
  id: z.string().refine(isId),
  kind: z.enum(['replace', 'add']),
  text: z.string().default(''),
});
export function overlayRoutes(services: Services): readonly Route[] {
  return [
    get(listHref, editor, async (ask) => {
      const layer = layerOf(ask.query('for'));
      const desk = await open(services, ask, layer);
      const said = ask.query('notice');
      const notice = said === 'kept' || said === 'removed' ? said : undefined;
      const body = (
        <OverlaysPage
          {...{ lang: ask.lang, townName: ask.who.town.name, desk, layer, notice }}
          today={dayOf(services.clock.now())}
          find={(ask.query('find') ?? '').trim()}
        />
      );
      return page(words(ask.lang).title, body, together);
    }),
    get(`${listHref}/guides/:guide/:part`, editor, async (ask) => {
      const said = ask.query('notice');
      const notice = said === 'kept' || said === 'removed' || said === 'overtaken' ? said : undefined;
      return showText(services, ask, notice);
    }),
    post(`${listHref}/guides/:guide/:part/hide`, editor, async (ask) => {
      const read = readForm(onText, await ask.form());
      if (read.kind === 'wrong') throw new NotFound();
      const { on, layer } = await findPlace(services, ask, read.data, 'hide');
      const kept = await layOverText(services, ask.who, { id: newId(), networkId: layer }, on, { kind: 'hide' });
      return redirect(withNotice(textHref(on, layer), kept.kind === 'kept' ? 'kept' : 'overtaken'));
    }),
    get(`${listHref}/guides/:guide/:part/write`, editor, async (ask) => {
      const given = Object.fromEntries(ask.url.searchParams);
      const read = onText.extend({ do: z.enum(['replace', 'add']) }).safeParse(given);
      if (!read.success) throw new NotFound();
      return write(services, ask, read.data, { doing: read.data.do, id: newId() }, undefined);
    }),
    post(`${listHref}/guides/:guide/:part/write`, editor, async (ask) => {
      const read = readForm(written, await ask.form());
      if (read.kind === 'wrong') throw new NotFound();
      const { data } = read;
      const { on, layer, desk } = await findPlace(services, ask, data, data.kind);
      const again = (text: TypedText) => write(services, ask, data, { doing: data.kind, id: data.id }, text);
      const own = readOwnText(data.text, on.part, desk.shared, on.lang, ask.lang);
      if (own.kind === 'wrong') return again({ typed: data.text, mistakes: own.mistakes });
      const doing = { kind: data.kind, body: own.blocks };
      const kept = await layOverText(services, ask.who, { id: data.id, networkId: layer }, on, doing);
      if (kept.kind === 'kept') return redirect(withNotice(textHref(on, layer), 'kept'));
      return again({ typed: data.text, mistakes: [], overtaken: textHref(on, layer) });
    }),
    ...itemRoutes(services),
    ...factRoutes(services),
    ...networkRoutes(services),
  ];
}

async function showText(
  services: Services,
  ask: Ask<Actor>,
  notice: 'kept' | 'removed' | 'overtaken' | undefined,
): Promise<Answer> {
  const layer = layerOf(ask.query('for'));
  const desk = await open(services, ask, layer);
  const asked = ask.query('lang');
  const lang = isCitizenLang(asked) ? asked : (desk.shared.guide(ask.param('guide'), ask.lang)?.lang ?? ask.lang);
  const address = addressOf(ask, desk.shared, lang);
  const today = dayOf(services.clock.now());
  const props = { lang: ask.lang, townName: ask.who.town.name, desk, layer, address, today, notice };
  return page(words(ask.lang).title, <TextPage {...props} />, {
    ...together,
    status: notice === 'overtaken' ? 409 : 200,
  });
}

async function write(
  services: Services,
  ask: Ask<Actor>,
  given: z.infer<typeof onText>,
  { doing, id }: { readonly doing: 'replace' | 'add'; readonly id: string },
  tried: TypedText | undefined,
): Promise<Answer> {
  const { on, layer, desk } = await findPlace(services, ask, given, doing);
  const under = underBlocks(desk, on);
  const text = tried ?? { typed: doing === 'replace' ? writeBlockText(under) : '', mistakes: [] };
  const shown = { lang: ask.lang, content: desk.laid, today: dayOf(services.clock.now()), forName: desk.name };
  const body = <WritePage {...shown} {...{ layer, doing, on, id, under, text }} />;
  return page(words(ask.lang).title, body, { ...together, status: statusOf(tried) });
}
