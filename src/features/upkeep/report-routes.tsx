/** The addresses of reports: a clerk's tap and what came of it, and the editor's answer. */
import { z } from 'zod';
import { editor, library, mayKeepShared } from '#features/content/index.ts';
import { guideHref } from '#features/guides/index.ts';
import { libraryFor } from '#features/overlays/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { asDoorInOne, inTown } from '#shared/database/database.ts';
import { type Answer, NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm, type Typed, typedIn } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { answerReport, readAnswer } from './answer-report.ts';
import { LinePage } from './pages/line.tsx';
import { MyReportsPage } from './pages/my-reports.tsx';
import { ReportPage } from './pages/report.tsx';
import { openReportsAt, ownReports, sharedReport } from './queries.ts';
import { aboutIn, factsAt, sharedPlace } from './report.ts';
import { keepLine, reportWrong, takeReportBack } from './report-wrong.ts';
import { markHeard } from './store.ts';
import { words } from './words.ts';

const tapForm = z.object({
  tap: z.string().refine(isId),
  guide: z.string().max(80),
  part: z.string().max(80).default(''),
  step: z.coerce.number().int().min(0).max(200).default(0),
});

const pageSize = 30;
const counter = { place: 'counter' } as const;
const notices = ['line', 'late', 'gone'] as const;

export function reportRoutes(services: Services): readonly Route[] {
  const { database, clock } = services;
  return [
    get('/counter/reports', clerk, async (ask) => {
      const before = ask.query('before');
      const found = await inTown(database, ask.who, (db) =>
        ownReports(db, ask.who, isId(before) ? before : null, pageSize + 1),
      );
      const shared = await library(services);
      const reports = found.slice(0, pageSize).map((one) => ({ ...one, about: aboutIn(shared, ask.lang, one) }));
      const nextHref = found.length > pageSize ? `/counter/reports?before=${reports.at(-1)?.id}` : undefined;
      const notice = notices.find((one) => one === ask.query('notice'));
      const body = <MyReportsPage lang={ask.lang} reports={reports} nextHref={nextHref} notice={notice} />;
      return page(words(ask.lang).mine.title, body, counter);
    }),
    post('/counter/reports', clerk, async (ask) => {
      const read = readForm(tapForm, await ask.form());
      if (read.kind === 'wrong') throw new NotFound();
      const { tap, ...spot } = read.data;
      const libraries = { own: await libraryFor(services, ask.who), shared: await library(services), lang: ask.lang };
      const place = sharedPlace(libraries, spot);
      if (!place) throw new NotFound();
      const id = await reportWrong(services, ask.who, { ...place, tap, lang: ask.lang });
      return redirect(`${guideHref(spot.guide, spot.part)}?reported=${id}`);
    }),
    // A page that was only fetched, by a browser that reads ahead or keeps it, was read by nobody.
    post('/counter/reports/heard', clerk, async (ask) => {
      await inTown(database, ask.who, (db) => markHeard(db, ask.who, clock.now()));
      return redirect('/counter/reports');
    }),
    post('/counter/reports/:id/line', clerk, async (ask) => {
      const id = idIn(ask);
      const given = (await ask.form()).get('line');
      const line = typeof given === 'string' ? given.trim() : '';
      const result = await keepLine(services, ask.who, id, line);
      switch (result.kind) {
        case 'unknown':
          throw new NotFound();
        case 'too-late':
          return redirect('/counter/reports?notice=late');
        case 'kept':
          return redirect('/counter/reports?notice=line');
        case 'refused': {
          const { guide, part, about } = result.report;
          const props = { lang: ask.lang, id, about, guideHref: guideHref(guide, part), line, why: result.why };
          return page(words(ask.lang).wrong.lineTitle, <LinePage {...props} />, { ...counter, status: 422 });
        }
      }
    }),
    post('/counter/reports/:id/take-back', clerk, async (ask) => {
      const result = await takeReportBack(services, ask.who, idIn(ask));
      switch (result.kind) {
        case 'unknown':
          throw new NotFound();
        case 'too-late':
          return redirect('/counter/reports?notice=late');
        case 'taken-back':
          return redirect(guideHref(result.spot.guide, result.spot.part));
      }
    }),
    get('/together/reports/:id', editor, (ask) => showReport(ask, {}, {}, 200)),
    post('/together/reports/:id', editor, async (ask) => {
      await findReport(services, ask);
      const form = await ask.form();
      const read = readAnswer(form);
      const typed = typedIn(form);
      if (read.kind === 'wrong') return showReport(ask, typed, read.errors, 422);
      const answered = await answerReport(services, ask.who, read.data);
      return answered ? redirect('/together/facts?notice=answered') : showReport(ask, typed, {}, 409);
    }),
  ];

  async function showReport(
    ask: Ask<Actor>,
    typed: Typed,
    errors: FormErrors,
    status: 200 | 409 | 422,
  ): Promise<Answer> {
    const { report, open } = await findReport(services, ask);
    const content = await library(services);
    const about = aboutIn(content, ask.lang, report);
    const guideTitle = content.guide(report.guide, ask.lang)?.title ?? report.guide;
    const facts = factsAt(content, report.lang, report);
    const props = { lang: ask.lang, report, about, open, guideTitle, facts, typed, errors };
    const body = <ReportPage {...props} answeredMeanwhile={status === 409} />;
    return page(words(ask.lang).report.title(about), body, { place: 'together', status });
  }
}

function idIn(ask: Ask<Actor>): string {
  const id = ask.param('id');
  if (!isId(id)) throw new NotFound();
  return id;
}

/** Reports are of all towns: only who keeps what all towns share knows of them. */
async function findReport({ database }: Services, ask: Ask<Actor>) {
  const id = idIn(ask);
  if (!mayKeepShared(ask.who)) throw new NotFound();
  const found = await asDoorInOne(database, async (db) => {
    const report = await sharedReport(db, id);
    return report && { report, open: await openReportsAt(db, report) };
  });
  if (!found) throw new NotFound();
  return found;
}
