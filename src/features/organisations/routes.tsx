/** The addresses of the town's list of forms and pages of organisations. */
import { z } from 'zod';
import { coordinator } from '#shared/access/access.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { get, idIn, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import { saidText } from '#shared/said-text.ts';
import type { Services } from '#shared/services.ts';
import { addServiceForm, closeServiceForm, renameServiceForm } from './keep-forms.ts';
import { organisationIds } from './organisation.ts';
import { FormFormPage, type FormFormProps } from './pages/form-form.tsx';
import { FormsPage } from './pages/forms.tsx';
import { openFormById, openForms } from './queries.ts';
import { words } from './words.ts';

const name = z.string('missing').pipe(saidText(120));
const added = z.object({
  id: z
    .string()
    .refine(isId)
    .catch(() => newId()),
  name,
  organisation: z.enum(organisationIds, 'missing'),
});
const changed = z.object({ name, version: z.coerce.number().int().min(0).catch(0) });

export function organisationRoutes(services: Services): readonly Route[] {
  return [
    get('/together/forms', coordinator, async (ask) => {
      const forms = await inTown(services.database, ask.who, (db) => openForms(db, ask.who.townId));
      const said = ask.query('notice');
      const notice = said === 'saved' || said === 'closed' ? said : undefined;
      const body = <FormsPage lang={ask.lang} forms={forms} notice={notice} />;
      return page(words(ask.lang).forms.title, body, { place: 'together' });
    }),
    get('/together/forms/new', coordinator, (ask) =>
      formPage({ lang: ask.lang, id: newId(), version: undefined, typed: {}, errors: {}, changedMeanwhile: false }),
    ),
    post('/together/forms/new', coordinator, async (ask) => {
      const form = await ask.form();
      const read = readForm(added, form);
      if (read.kind === 'wrong') {
        const id = isId(read.typed.id) ? read.typed.id : newId();
        return formPage({ ...read, lang: ask.lang, id, version: undefined, changedMeanwhile: false }, 422);
      }
      await addServiceForm(services, ask.who, read.data);
      return redirect('/together/forms?notice=saved');
    }),
    get('/together/forms/:id', coordinator, async (ask) => {
      const id = idIn(ask);
      const form = await inTown(services.database, ask.who, (db) => openFormById(db, ask.who.townId, id));
      if (!form) throw new NotFound();
      const { version, organisation } = form;
      const typed = { name: form.name, organisation };
      return formPage({ lang: ask.lang, id, version, typed, errors: {}, changedMeanwhile: false });
    }),
    post('/together/forms/:id', coordinator, async (ask) => {
      const id = idIn(ask);
      const form = await ask.form();
      const stands = await inTown(services.database, ask.who, (db) => openFormById(db, ask.who.townId, id));
      const read = readForm(changed, form);
      const version = read.kind === 'good' ? read.data.version : Number(read.typed.version) || 0;
      const typed = { name: String(form.get('name') ?? ''), organisation: stands?.organisation ?? '' };
      const again = { lang: ask.lang, id, version, typed };
      if (read.kind === 'wrong') {
        return formPage({ ...again, errors: read.errors, changedMeanwhile: false }, 422);
      }
      const result = await renameServiceForm(services, ask.who, { id, version, name: read.data.name });
      switch (result.kind) {
        case 'saved':
          return redirect('/together/forms?notice=saved');
        case 'changed-meanwhile':
          return formPage({ ...again, errors: {}, changedMeanwhile: true }, 409);
      }
    }),
    post('/together/forms/:id/close', coordinator, async (ask) => {
      await closeServiceForm(services, ask.who, idIn(ask));
      return redirect('/together/forms?notice=closed');
    }),
  ];
}

function formPage(props: FormFormProps, status: 200 | 409 | 422 = 200): Answer {
  const w = words(props.lang).forms;
  const title = props.version === undefined ? w.newTitle : w.changeTitle;
  return page(title, <FormFormPage {...props} />, { place: 'together', status });
}
