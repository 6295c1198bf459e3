/** On a shared machine: signs out when nobody touches it for the town's time, and leaves nothing on the screen. */
const minutes = Number(document.body.dataset.idleMinutes);
const signedOut = document.body.dataset.signedOutHref ?? '/sign-in';
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

async function leave(): Promise<void> {
  document.body.replaceChildren();
  await fetch('/sign-out', { method: 'POST' }).catch(() => undefined);
  location.replace(signedOut);
}
