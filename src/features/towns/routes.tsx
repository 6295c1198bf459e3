/** The addresses of a town's settings, its look, its audit trail, and of all towns together. */
import type { Auth } from '#features/people/index.ts';
import { coordinator, everyone, platformAdministrator } from '#shared/access/access.ts';
import type { Actor, Visitor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { openTown } from './add-town.ts';
import { keepSharedGuides } from './keep-guides.ts';
import { lookSheet } from './look.ts';
import { AuditPage } from './pages/audit.tsx';
import { SettingsPage } from './pages/settings.tsx';
import { TownsPage } from './pages/towns.tsx';
import { auditLines, auditPerPage, listTowns, readSettings, type SettingsRow, townsPerPage } from './queries.ts';
import { saveSettings } from './save-settings.ts';
import { colours, readSettingsForm, townForm } from './settings-form.ts';
import { slugOf } from './town.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;

export function townRoutes(services: Services, auth: Auth): readonly Route[] {
  const { database } = services;
  return [
    get('/together/settings', coordinator, async (ask) => {
      const settings = await inTown(database, ask.who, (db) => readSettings(db, ask.who.townId));
      if (!settings) throw new NotFound();
      const saved = ask.query('notice') === 'saved';
      return page(
        words(ask.lang).settings.title,
        <SettingsPage lang={ask.lang} values={asTyped(settings)} saved={saved} />,
        together,
      );
    }),
    post('/together/settings', coordinator, async (ask) => {
      const form = readSettingsForm(await ask.form());
      if (form.kind === 'wrong')
        return page(
          words(ask.lang).settings.title,
          <SettingsPage lang={ask.lang} values={form.typed} errors={form.errors} />,
          { ...together, status: 422 },
        );
      await saveSettings(services, ask.who, form.data);
      return redirect('/together/settings?notice=saved');
    }),
    get('/together/audit', coordinator, (ask) => showAudit(services, ask)),
    get('/look/:file', everyone, async (ask) => {
      const sheet = await lookSheet(services, ask.param('file'));
      if (!sheet) return new Response('', { status: 404 });
      return new Response(sheet.css, {
        headers: {
          'content-type': 'text/css; charset=utf-8',
          'cache-control': sheet.lasting ? 'public, max-age=31536000, immutable' : 'no-store',
        },
      });
    }),
    get('/platform/towns', platformAdministrator, (ask) => showTowns(services, ask)),
    post('/platform/towns', platformAdministrator, async (ask) => {
      const form = readForm(townForm, await ask.form());
      if (form.kind === 'wrong') return showTowns(services, ask, form);
      const { name, code, firstName, lastName, email } = form.data;
      const town = { id: newId(), slug: slugOf(name), code, name };
      const result = await openTown(services, auth, town, { firstName, lastName, email });
      switch (result.kind) {
        case 'added':
          return redirect('/platform/towns?notice=added');
        case 'taken':
          return showTowns(services, ask, { typed: form.data, errors: { [result.field]: `${result.field}Taken` } });
      }
    }),
    post('/platform/towns/:town/shared-guides', platformAdministrator, async (ask) => {
      const town = ask.param('town');
      if (!isId(town)) throw new NotFound();
      const keeps = (await ask.form()).get('keeps') === 'yes';
      await keepSharedGuides(services, town, keeps);
      return redirect(`/platform/towns?notice=${keeps ? 'given' : 'taken'}`);
    }),
  ];
}

function asTyped({ look, ...numbers }: SettingsRow): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([
    ...Object.entries(numbers).map(([name, value]) => [name, value === null ? undefined : String(value)]),
    ...colours.map((colour) => [colour, look[colour]]),
  ]);
}

async function showAudit({ database }: Services, ask: Ask<Actor>) {
  const [at = '', id] = (ask.query('before') ?? '').split('_');
  const moment = new Date(at);
  const before = isId(id) && !Number.isNaN(moment.getTime()) ? { at: moment, id } : undefined;
  const found = await inTown(database, ask.who, (db) => auditLines(db, ask.who.townId, before));
  const lines = found.slice(0, auditPerPage);
  const last = found.length > auditPerPage ? lines.at(-1) : undefined;
  const nextHref = last && `/together/audit?before=${encodeURIComponent(`${last.at.toISOString()}_${last.id}`)}`;
  return page(words(ask.lang).audit.title, <AuditPage lang={ask.lang} lines={lines} nextHref={nextHref} />, together);
}

const notices = ['added', 'given', 'taken'] as const;

async function showTowns(
  { database }: Services,
  ask: Ask<Visitor | Actor>,
  wrong?: { readonly typed: Typed; readonly errors: FormErrors },
) {
  const found = await listTowns(database.door, ask.query('after') ?? '');
  const towns = found.slice(0, townsPerPage);
  const last = found.length > townsPerPage ? towns.at(-1) : undefined;
  return page(
    words(ask.lang).towns.title,
    <TownsPage
      lang={ask.lang}
      towns={towns}
      nextHref={last && `/platform/towns?after=${encodeURIComponent(last.slug)}`}
      typed={wrong?.typed}
      errors={wrong?.errors}
      notice={notices.find((known) => known === ask.query('notice'))}
    />,
    { status: wrong ? 422 : 200 },
  );
}
