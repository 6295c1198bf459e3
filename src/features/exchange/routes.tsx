/** The addresses of export and import: all content as one zip, a zip brought back, and what it would change. */
import { editor, mayKeepShared } from '#features/content/index.ts';
import type { Mistake } from '#features/starter/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { draftImport } from './draft-import.ts';
import { exportContent } from './export-content.ts';
import { bringZip, forgetImport, type Kept, openImport, publishImport } from './import-content.ts';
import { ExchangePage, exchangeNotices } from './pages/exchange.tsx';
import { type Given, ImportPreviewPage } from './pages/import-preview.tsx';
import { words } from './words.ts';
import { zipContent, zipLimits } from './zip-content.ts';

const together = { place: 'together' } as const;
const here = '/together/content/files';
/** A file a little too large still gets an answer in words. */
const uploadLimit = zipLimits.file + 1024 * 1024;
const longestNote = 200;

export function exchangeRoutes(services: Services): readonly Route[] {
  return [
    get(here, editor, (ask) => showExchange(ask)),
    get('/together/content/export.zip', editor, async (ask) => {
      const { files } = await exportContent(services);
      const name = `digimee-content-${dayOf(services.clock.now())}.zip`;
      return new Response(Buffer.from(zipContent(files, words(ask.lang).exchange.lead)), {
        headers: {
          'content-type': 'application/zip',
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
        },
      });
    }),
    post(
      '/together/content/import',
      editor,
      async (ask) => {
        if (!mayKeepShared(ask.who)) throw new NotFound();
        const file = (await ask.form()).get('file');
        const chosen = file instanceof File ? file : new File([], '');
        const bytes = new Uint8Array(await chosen.arrayBuffer());
        const brought = await bringZip(services, ask.who, { name: chosen.name, bytes });
        switch (brought.kind) {
          case 'kept':
            return redirect(`/together/content/import/${brought.id}`);
          case 'wrong':
            return showExchange(ask, { problem: words(ask.lang).exchange.wrong[brought.mistake] });
          case 'mistakes':
            return showExchange(ask, { mistakes: brought.mistakes });
        }
      },
      uploadLimit,
    ),
    get('/together/content/import/:brought', editor, async (ask) => showPreview(ask, await find(services, ask))),
    post('/together/content/import/:brought', editor, async (ask) => {
      const form = await ask.form();
      if (form.get('do') === 'drop') {
        await forgetImport(services, ask.who, idOf(ask));
        return redirect(`${here}?notice=dropped`);
      }
      const kept = await find(services, ask);
      const how = form.get('how') === 'publish' ? 'publish' : 'drafts';
      const given: Given = { how, withGone: form.has('withGone'), note: oneLine(form.get('note')) };
      if (form.get('mark') !== kept.mark) return showPreview(ask, kept, given);
      const { kind } = await bringIn(services, ask, kept, given);
      if (kind === 'changed-meanwhile') return showPreview(ask, await find(services, ask), given);
      await forgetImport(services, ask.who, kept.id);
      return redirect(how === 'drafts' ? '/together/content?notice=brought' : `${here}?notice=published`);
    }),
  ];
}

function bringIn(services: Services, { who }: Ask<Actor>, kept: Kept, { how, ...given }: Given) {
  switch (how) {
    case 'drafts':
      return draftImport(services, who, kept, given.note);
    case 'publish':
      return publishImport(services, kept, { ...given, author: `${who.firstName} ${who.lastName}` });
  }
}

function oneLine(given: FormDataEntryValue | null): string {
  return (typeof given === 'string' ? given : '').replaceAll(/\s+/g, ' ').trim().slice(0, longestNote);
}

function idOf(ask: Ask<Actor>): string {
  const id = ask.param('brought');
  if (!isId(id) || !mayKeepShared(ask.who)) throw new NotFound();
  return id;
}

async function find(services: Services, ask: Ask<Actor>): Promise<Kept> {
  const kept = await openImport(services, ask.who, idOf(ask));
  if (!kept) throw new NotFound();
  return kept;
}

type Wrong = { readonly problem?: string; readonly mistakes?: readonly Mistake[] };

function showExchange(ask: Ask<Actor>, wrong?: Wrong) {
  const notice = exchangeNotices.find((known) => known === ask.query('notice'));
  const { lang, who } = ask;
  const body = (
    <ExchangePage lang={lang} mayImport={mayKeepShared(who)} notice={wrong ? undefined : notice} {...wrong} />
  );
  return page(words(lang).exchange.title, body, { ...together, status: wrong ? 422 : 200 });
}

/** `given`: what was chosen for another preview than the one that stands now. */
function showPreview(ask: Ask<Actor>, kept: Kept, given?: Given) {
  const { lang } = ask;
  const body = <ImportPreviewPage lang={lang} kept={kept} given={given} />;
  return page(words(lang).preview.title(kept.fileName), body, { ...together, status: given ? 409 : 200 });
}
