/** Sends the form of the editor, without leaving the page where that can be, and says what became of it. */

export type Sent =
  /** Saved: the page of the editor as it stands now, and where. */
  | { readonly kind: 'saved'; readonly page: Document; readonly at: URL }
  /** The server did not take it as it is, and its page says why: a colleague was first. */
  | { readonly kind: 'refused' }
  /** The session ended. */
  | { readonly kind: 'signed-out' }
  /** No network, or the server has trouble of its own. */
  | { readonly kind: 'not-now' };

/** So long nobody waits for a network that is there and answers nothing. */
const longestWaitMilliseconds = 30_000;

/** @param press what the button does that was pressed; files stay for the form itself to send */
export async function sendForm(form: HTMLFormElement, press: string): Promise<Sent> {
  const body = new FormData(form);
  for (const [name, value] of [...body]) if (typeof value !== 'string') body.delete(name);
  body.set('do', press);
  try {
    // A script that keeps what it sends asks so: whose session ended is not given the text back.
    const headers = { accept: 'application/json' };
    const signal = AbortSignal.timeout(longestWaitMilliseconds);
    return await readAnswer(await fetch(form.action, { method: 'POST', body, headers, signal }));
  } catch {
    return { kind: 'not-now' };
  }
}

async function readAnswer(answer: Response): Promise<Sent> {
  const at = new URL(answer.url);
  if (answer.redirected && at.pathname.startsWith('/sign-in')) return { kind: 'signed-out' };
  if (answer.status >= 500 || answer.status === 429) return { kind: 'not-now' };
  if (!answer.ok || !answer.redirected) return { kind: 'refused' };
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.getElementById('edit-form') ? { kind: 'saved', page, at } : { kind: 'refused' };
}

/** Whether it is the same person who is signed in again, in another window. */
export async function isStill(member: string): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector<HTMLElement>('edit-document')?.dataset.member === member;
  } catch {
    return false;
  }
}

export function hidden(name: string, value: string): HTMLInputElement {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name, value });
  return field;
}

/** As a form of the page would: what comes back is the next page. */
export function sendWhole(action: string, fields: readonly (readonly [string, string])[]): void {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action, enctype: 'multipart/form-data', hidden: true });
  form.append(...fields.map(([name, value]) => hidden(name, value)));
  document.body.append(form);
  form.submit();
}
