/** On a shared machine: signs out when nobody touches it for the town's time, and leaves nothing on the screen. */
const minutes = Number(document.body.dataset.idleMinutes);
const signedOut = document.body.dataset.signedOutHref ?? '/sign-in';
const notYet = document.body.dataset.notYet ?? '';
/** So long after a try to sign out that did not reach the server comes the next one. */
const againMilliseconds = 5000;
const touches = ['pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const;

if (minutes > 0) watch(minutes * 60_000);

function watch(longest: number): void {
  let last = Date.now();
  const leaveWhenOver = () => {
    if (Date.now() - last > longest) void leave();
  };
  const touched = () => {
    leaveWhenOver();
    last = Date.now();
  };
  for (const touch of touches) addEventListener(touch, touched, { passive: true });
  setInterval(leaveWhenOver, 5000);
  // The back button must not bring back a page of someone who signed out.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}

let leaving = false;

async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  document.body.replaceChildren();
  await signOut();
}

/** Without a network the service worker answers, where there is one, and signs out later: see worker/signing-out.ts. */
async function signOut(): Promise<void> {
  try {
    await fetch('/sign-out', { method: 'POST' });
    location.replace(signedOut);
  } catch {
    document.body.replaceChildren(said(notYet));
    setTimeout(signOut, againMilliseconds);
  }
}

function said(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'dm-callout dm-callout--sun';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  return line;
}
