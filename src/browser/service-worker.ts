/** Works on without a network: what each request gets here, and what the pages tell. */
import {
  figure,
  file,
  forgetPages,
  guide,
  isFigure,
  isFile,
  isGuide,
  keepFiles,
  keepPage,
  prepare,
  standIn,
} from './worker/kept-pages.ts';
import { finishLeaving, hasLeft, leave, mayHaveLeft } from './worker/signing-out.ts';
import { askAgain, catchUp, forgetMoment, logHelp, sendAll, tell } from './worker/waiting-moments.ts';
import { type Fetching, world } from './worker/world.ts';

/** Where someone else may come to this machine, or the same person to another town. */
const arrivalPath = /^\/(sign-in|card|new-password|account\/town|demo)(\/|$)/;
/** Whoever leaves waits no longer than this for what still goes out. */
const lastWaitMilliseconds = 4000;

world.addEventListener('install', (event) => event.waitUntil(Promise.all([world.skipWaiting(), prepare()])));
world.addEventListener('activate', (event) => event.waitUntil(world.clients.claim()));
world.addEventListener('message', (event) => event.waitUntil(hear(event.data)));
world.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});

/** Undefined for what the browser asks for itself. */
function answerTo(event: Fetching): Promise<Response> | undefined {
  const url = new URL(event.request.url);
  if (url.origin !== location.origin) return undefined;
  if (isFile(url) && event.request.method === 'GET') return file(event);
  return mayHaveLeft() ? onceSignedOut(event, url) : answerAt(event, url);
}

/** Nothing is shown or sent as somebody who left, until the server knows it too. */
async function onceSignedOut(event: Fetching, url: URL): Promise<Response> {
  if (await hasLeft()) {
    try {
      await finishLeaving();
    } catch {
      return standIn('signed-out', 503);
    }
  }
  return answerAt(event, url) ?? fetch(event.request);
}

function answerAt(event: Fetching, url: URL): Promise<Response> | undefined {
  const { request } = event;
  if (request.method === 'POST') return answerToForm(request, url);
  if (isFigure(url)) return figure(event);
  if (request.mode !== 'navigate') return undefined;
  return isGuide(url) ? guide(event) : orOffline(request, url);
}

function answerToForm(request: Request, { pathname }: URL): Promise<Response> | undefined {
  if (/^\/counter\/(help|log)$/.test(pathname)) return logHelp(request);
  if (pathname === '/sign-out') return signOut();
  if (pathname === '/account/town') return changeTown(request);
  return request.mode === 'navigate' ? fetch(request).catch(() => standIn('unsent')) : undefined;
}

async function orOffline(request: Request, { pathname }: URL): Promise<Response> {
  if (arrivalPath.test(pathname)) {
    askAgain();
    await forgetPages();
  }
  return fetch(request).catch(() => standIn('offline'));
}

/** What waits goes out, if it can; then nothing of the person who leaves stays, also when the network is away. */
async function signOut(): Promise<Response> {
  askAgain();
  try {
    await leave(async () => {
      await forgetPages();
      await Promise.race([sendAll().catch(() => undefined), pause(lastWaitMilliseconds)]);
    });
  } catch {
    return standIn('signed-out');
  }
  return Response.redirect('/sign-in?notice=signed-out', 303);
}

async function changeTown(request: Request): Promise<Response> {
  await sendAll().catch(() => undefined);
  askAgain();
  try {
    return await fetch(request);
  } catch {
    return standIn('unsent');
  } finally {
    await forgetPages();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function hear(said: unknown): Promise<void> {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return;
  const isHers = !(await hasLeft());
  if (isHers && said.kind === 'opened' && 'page' in said && 'files' in said && Array.isArray(said.files))
    await Promise.allSettled([keepPage(String(said.page)), keepFiles(said.files)]);
  if ('done' in said && typeof said.done === 'string') await forgetMoment(said.done);
  await catchUp().catch(() => undefined);
  await tell();
}
