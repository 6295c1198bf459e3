/** The addresses of handing in material, and of the editors who look at it. */
import { editor } from '#features/content/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { openRoutes } from './open-routes.tsx';
import { SharePage } from './pages/share.tsx';
import { SubmissionPage } from './pages/submission.tsx';
import { SubmissionsPage } from './pages/submissions.tsx';
import { answeredSubmissions, openSubmissions, ownSubmissions, submissionById } from './queries.ts';
import { addSubmission, answerSubmission } from './store.ts';
import { answerForm, submissionForm } from './submission-form.ts';
import { words } from './words.ts';

const place = { place: 'together' } as const;
type Wrong = { readonly typed: Typed; readonly errors: FormErrors };
const nothingTyped: Wrong = { typed: {}, errors: {} };

export function submissionRoutes(services: Services): readonly Route[] {
  const { database, clock } = services;
  return [
    ...openRoutes(services),
    get('/together/share', clerk, (ask) => showShare(ask, nothingTyped, 200)),
    post('/together/share', clerk, async (ask) => {
      const read = readForm(submissionForm, await ask.form());
      if (read.kind === 'wrong') return showShare(ask, read, 422);
      const { mine: _, ...given } = read.data;
      await inTown(database, ask.who, (db) => addSubmission(db, ask.who, given, clock.now()));
      return redirect('/together/share?notice=thanks');
    }),
    get('/together/submissions', editor, async (ask) => {
      const { open, done } = await inTown(database, ask.who, async (db) => ({
        open: await openSubmissions(db, ask.who.townId),
        done: await answeredSubmissions(db, ask.who.townId),
      }));
      const saved = ask.query('notice') === 'saved';
      const body = <SubmissionsPage lang={ask.lang} open={open} done={done} saved={saved} />;
      return page(words(ask.lang).triage.title, body, place);
    }),
    get('/together/submissions/:id', editor, (ask) => showOne(ask, nothingTyped, 200)),
    post('/together/submissions/:id', editor, async (ask) => {
      const form = await ask.form();
      const read = readForm(answerForm, form);
      if (read.kind === 'wrong') return showOne(ask, read, 422);
      const id = idIn(ask);
      const answered = await inTown(database, ask.who, (db) =>
        answerSubmission(db, ask.who, id, read.data, clock.now()),
      );
      if (answered) return redirect('/together/submissions?notice=saved');
      return showOne(ask, { typed: {}, errors: {} }, 409);
    }),
  ];

  async function showShare(ask: Ask<Actor>, { typed, errors }: Wrong, status: 200 | 422): Promise<Answer> {
    const own = await inTown(database, ask.who, (db) => ownSubmissions(db, ask.who.townId, ask.who.memberId));
    const id = isId(typed.id) ? typed.id : newId();
    const thanked = ask.query('notice') === 'thanks';
    const props = { lang: ask.lang, id, typed, errors, own, thanked };
    return page(words(ask.lang).hand.title, <SharePage {...props} />, { ...place, status });
  }

  async function showOne(ask: Ask<Actor>, { typed, errors }: Wrong, status: 200 | 409 | 422): Promise<Answer> {
    const id = idIn(ask);
    const found = await inTown(database, ask.who, (db) => submissionById(db, ask.who.townId, id));
    if (!found) throw new NotFound();
    const props = { lang: ask.lang, submission: found, typed, errors, answeredMeanwhile: status === 409 };
    return page(found.title, <SubmissionPage {...props} />, { ...place, status });
  }
}

function idIn(ask: Ask<Actor>): string {
  const id = ask.param('id');
  if (!isId(id)) throw new NotFound();
  return id;
}
