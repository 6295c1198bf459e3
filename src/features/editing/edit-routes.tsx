/** The addresses of one text: the editor, and what brings a draft further. */
import { editor, mayKeepShared } from '#features/content/index.ts';
import {
  blockName,
  type DocumentName,
  documentName,
  type EditForm,
  editHref,
  formBytes,
  type Mistake,
  pressed,
  readEditForm,
  toContent,
} from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, redirect } from '#shared/http/answer.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import { personalDataIn } from '#shared/personal-data.ts';
import type { Services } from '#shared/services.ts';
import type { AroundEditor } from './around-editor.ts';
import { dropDraft, goOnFromNewest, putBack, takeBack } from './change-draft.ts';
import type { Draft } from './draft.ts';
import { keepPicture } from './keep-picture.ts';
import { type Opened, openText } from './open-text.ts';
import { publishDraft } from './publish-draft.ts';
import { draftById } from './queries.ts';
import { askReview } from './review-draft.ts';
import { saveDraft } from './save-draft.ts';
import { type Posted, showEdit } from './show-edit.tsx';
import type { Told } from './told.ts';
import { words } from './words.ts';

export function editRoutes(services: Services, around: AroundEditor): readonly Route[] {
  return [
    get('/together/content/:kind/:key/:lang', editor, async (ask) => {
      const opened = await findText(services, ask);
      return showEdit(services, around, ask, opened);
    }),
    post(
      '/together/content/:kind/:key/:lang',
      editor,
      async (ask) => {
        const name = nameIn(ask);
        const form = await ask.form();
        const read = readEditForm(name, form);
        if (read.version === 0) await findText(services, ask);
        const { typed, at } = pressed(read.typed, read.press);
        const saved = await saveDraft(services, ask.who, name, { ...read, typed });
        const again = async (mistakes: Posted['mistakes'], conflict?: Posted['conflict']) => {
          const { note, reviewer } = read;
          const posted = { typed, note, reviewer, mistakes, ...(conflict ? { conflict } : {}) };
          return showEdit(services, around, ask, await findText(services, ask), posted);
        };
        const place = at === undefined ? '?notice=saved' : `?at=${at}#block-${at}`;
        switch (saved.kind) {
          case 'changed-meanwhile':
            return again([], { stands: saved.stands, from: read.from });
          case 'saved': {
            if (read.press.kind === 'ask') return send(services, ask, saved.draft, read, again);
            if (read.press.kind === 'picture') {
              const wrong = await addPicture(services, ask, saved.draft, { ...read, at: read.press.at, form }, again);
              if (wrong) return wrong;
            }
            return redirect(`${editHref(name)}${place}`);
          }
        }
      },
      formBytes,
    ),
    post('/together/content/:kind/:key/:lang/state', editor, async (ask) => {
      const { name, draft, library } = await findText(services, ask);
      const form = await ask.form();
      const given = form.get('version');
      if (form.get('to') === 'put-back') {
        const back = await putBackDropped(services, ask, form);
        return redirect(`${editHref(name)}?${back ? 'notice=putBack' : 'trouble=changed-meanwhile'}`);
      }
      if (!draft || String(draft.version) !== given) return redirect(`${editHref(name)}?trouble=changed-meanwhile`);
      const done = (fine: boolean, notice: string) =>
        redirect(`${editHref(name)}?${fine ? `notice=${notice}` : 'trouble=changed-meanwhile'}`);
      switch (form.get('to')) {
        case 'publish': {
          const { kind } = await publishDraft(services, ask.who, draft, { library, lang: ask.lang });
          return redirect(
            kind === 'published' ? '/together/content?notice=published' : `${editHref(name)}?trouble=${kind}`,
          );
        }
        case 'take-back':
          return done(await takeBack(services, ask.who, draft), 'takenBack');
        case 'go-on': {
          const shown = Number(form.get('shown') ?? Number.NaN);
          return done(await goOnFromNewest(services, ask.who, draft, shown), 'rebased');
        }
        case 'drop':
          return (await dropDraft(services, ask.who, draft))
            ? redirect(`/together/content?notice=dropped&draft=${draft.id}`)
            : done(false, '');
        default:
          return redirect(editHref(name));
      }
    }),
  ];
}

/** The name in the address. @throws NotFound for what is none, and for who does not keep the shared guides */
export function nameIn(ask: Ask<Actor>): DocumentName {
  const name = documentName(ask.param('kind'), ask.param('key'), ask.param('lang'));
  if (!name || !mayKeepShared(ask.who)) throw new NotFound();
  return name;
}

export async function findText(services: Services, ask: Ask<Actor>): Promise<Opened> {
  const opened = await openText(services, ask.who, nameIn(ask));
  if (!opened) throw new NotFound();
  return opened;
}

type Again = (mistakes: Posted['mistakes'], conflict?: Posted['conflict']) => Promise<Answer>;

/** To the one who reviews, when nothing is left to put right. */
async function send(
  services: Services,
  ask: Ask<Actor>,
  draft: Draft,
  { note, reviewer, from }: EditForm,
  again: Again,
): Promise<Answer> {
  const { library } = await findText(services, ask);
  const w = words(ask.lang);
  const wrong: (Mistake | Told)[] = [...toContent(draft, draft.typed, { library, lang: ask.lang }).mistakes];
  const found = personalDataIn(note);
  const noteWrong = note === '' ? w.wrong.note : found && w.wrong[`personal.${found}`];
  if (noteWrong) wrong.push({ field: 'note', place: w.edit.note, message: noteWrong });
  const nobody = { field: 'reviewer', place: w.edit.reviewer, message: w.wrong.reviewer };
  if (reviewer === '') wrong.push(nobody);
  if (wrong.length > 0) return again(wrong);
  const { kind } = await askReview(services, ask.who, draft, reviewer);
  switch (kind) {
    case 'asked':
      return redirect(editHref(draft));
    case 'nobody':
      return again([nobody]);
    case 'changed-meanwhile':
      return again([], { stands: (await findText(services, ask)).draft, from });
  }
}

/** The draft that the form names, when it is one of this text, dropped in this version. */
async function putBackDropped(services: Services, ask: Ask<Actor>, form: FormData): Promise<boolean> {
  const id = form.get('draft');
  if (typeof id !== 'string' || !isId(id)) return false;
  const dropped = await inTown(services.database, ask.who, (db) => draftById(db, ask.who.townId, id));
  const isThis =
    dropped && editHref(dropped) === editHref(nameIn(ask)) && String(dropped.version) === form.get('version');
  return isThis ? putBack(services, ask.who, dropped) : false;
}

/** The picture that came along, chosen in its block. Kept after the text, so that a conflict leaves none that nobody shows. */
async function addPicture(
  services: Services,
  ask: Ask<Actor>,
  draft: Draft,
  { at, form, from }: Pick<EditForm, 'from'> & { readonly at: number; readonly form: FormData },
  again: Again,
): Promise<Answer | undefined> {
  const block = draft.typed.blocks[at];
  if (block?.kind !== 'figure') return undefined;
  const field = `b${at}.file`;
  const w = words(ask.lang);
  const wrong = (message: string) => again([{ field, place: blockName(ask.lang, 'figure', at), message }]);
  const file = form.get(field);
  if (!(file instanceof File) || file.size === 0) return wrong(w.wrong.file);
  const kept = await keepPicture(services, ask.who, draft, file);
  if (kept.kind === 'wrong') return wrong(w.wrong[kept.mistake === 'empty' ? 'file' : kept.mistake]);
  const fields = { ...block.fields, name: kept.name };
  const typed = { ...draft.typed, blocks: draft.typed.blocks.with(at, { ...block, fields }) };
  const saved = await saveDraft(services, ask.who, draft, { ...draft, typed });
  return saved.kind === 'saved' ? undefined : again([], { stands: saved.stands, from });
}
