/** The addresses of staff lists: choosing a file, the preview, the yes, the progress. */
import { coordinator } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { confirmImport } from './confirm-import.ts';
import { findImport, importLines, lastImports, linesPerPage } from './import-queries.ts';
import type { StaffJobs } from './jobs.ts';
import { ImportsPage } from './pages/imports.tsx';
import { PreviewPage, type PreviewProps } from './pages/preview.tsx';
import { EndedPage, ProgressPage, progressText } from './pages/progress.tsx';
import { previewImport } from './preview-import.ts';
import { lineKinds, percentDone, type StaffImport } from './staff-import.ts';
import { largestFile, type NoList } from './staff-list.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;
/** What a browser may send: a file a little too large still gets an answer in words. */
const uploadLimit = 2 * largestFile;

export function importRoutes(services: Services, work: StaffJobs): readonly Route[] {
  const { database } = services;
  const showImports = async (ask: Ask<Actor>, problem?: string) => {
    const imports = await inTown(database, ask.who, (db) => lastImports(db, ask.who.townId));
    return page(words(ask.lang).imports.title, <ImportsPage lang={ask.lang} imports={imports} problem={problem} />, {
      ...together,
      status: problem === undefined ? 200 : 422,
    });
  };
  return [
    get('/together/staff/imports', coordinator, (ask) => showImports(ask)),
    post(
      '/together/staff/imports',
      coordinator,
      async (ask) => {
        const file = (await ask.form()).get('file');
        const w = words(ask.lang).imports;
        if (!(file instanceof File) || (file.name === '' && file.size === 0)) return showImports(ask, w.problem.none);
        const bytes = new Uint8Array(await file.arrayBuffer());
        const result = await previewImport(services, ask.who, { name: file.name, bytes });
        if (result.kind !== 'preview') return showImports(ask, sayNoList(ask.lang, result));
        return redirect(`/together/staff/imports/${result.importId}`);
      },
      uploadLimit,
    ),
    get('/together/staff/imports/:import', coordinator, (ask) => showImport(services, ask)),
    post('/together/staff/imports/:import/confirm', coordinator, async (ask) => {
      const form = await ask.form();
      const w = words(ask.lang).preview;
      const id = importOf(ask);
      const agreed = { leaveOut: form.has('leaveOut'), closeMany: form.has('closeMany') };
      const result = await confirmImport(services, work, ask.who, id, agreed);
      switch (result.kind) {
        case 'unknown':
          throw new NotFound();
        case 'confirmed':
        case 'already':
        case 'nothing':
          return redirect(`/together/staff/imports/${id}`);
        case 'ask-wrong':
          return showImport(services, ask, { field: 'leaveOut', message: w.askWrong, agreed });
        case 'ask-gone':
          return showImport(services, ask, { field: 'closeMany', message: w.askGone, agreed });
        case 'overtaken':
          return showImport(services, ask, { message: w.overtaken });
      }
    }),
    get('/together/staff/imports/:import/progress', coordinator, async (ask) => {
      const found = await find(services, ask);
      const working = found.state === 'confirmed' || found.state === 'saved';
      return Response.json(
        { working, percent: percentDone(found), text: progressText(ask.lang, found) },
        { headers: { 'cache-control': 'no-store' } },
      );
    }),
  ];
}

function importOf(ask: Ask<Actor>): string {
  const id = ask.param('import');
  if (!isId(id)) throw new NotFound();
  return id;
}

async function find({ database }: Services, ask: Ask<Actor>): Promise<StaffImport> {
  const id = importOf(ask);
  const found = await inTown(database, ask.who, (db) => findImport(db, ask.who.townId, id));
  if (!found) throw new NotFound();
  return found;
}

async function showImport(services: Services, ask: Ask<Actor>, problem?: PreviewProps['problem']) {
  const found = await find(services, ask);
  switch (found.state) {
    case 'reading':
      throw new NotFound();
    case 'preview':
    case 'refused':
      return showPreview(services, ask, found, problem);
    case 'confirmed':
    case 'saved':
      return page(found.fileName, <ProgressPage lang={ask.lang} found={found} />, {
        ...together,
        elements: ['import-progress'],
      });
    case 'done':
    case 'failed':
      return page(found.fileName, <EndedPage lang={ask.lang} found={found} />, together);
  }
}

async function showPreview(
  { database }: Services,
  ask: Ask<Actor>,
  found: StaffImport,
  problem: PreviewProps['problem'],
) {
  const there = lineKinds.filter((kind) => found.summary[kind] > 0);
  const show = there.find((kind) => kind === ask.query('show')) ?? there[0] ?? 'new';
  const asked = Number(ask.query('after'));
  const after = Number.isSafeInteger(asked) && Math.abs(asked) < 2 ** 31 ? asked : 0;
  const lines = await inTown(database, ask.who, (db) => importLines(db, ask.who.townId, found.id, show, after));
  const shown = lines.slice(0, linesPerPage);
  const next = lines.length > linesPerPage ? shown.at(-1)?.position : undefined;
  const nextHref = next && `/together/staff/imports/${found.id}?show=${show}&after=${next}#lines`;
  return page(
    words(ask.lang).preview.title(found.fileName),
    <PreviewPage
      lang={ask.lang}
      found={found}
      show={show}
      lines={shown}
      nextHref={nextHref || undefined}
      problem={problem}
    />,
    { ...together, status: problem ? 422 : 200 },
  );
}

function sayNoList(lang: Lang, result: NoList): string {
  const w = words(lang);
  switch (result.kind) {
    case 'open-quote':
      return w.imports.openQuote(result.row);
    case 'missing-columns':
      return w.imports.missingColumns(result.missing.map((column) => w.columns[column]).join(', '));
    default:
      return w.imports.problem[result.kind];
  }
}
