/** A copy of what is typed, in the storage of this tab alone, until the server has it. Never on a shared machine. */

/** The fields of a form as they are sent, without files. */
export type Typed = readonly (readonly [string, string])[];

const prefix = 'digimee-edit ';
/** What is chosen for a button, or says which version was open, is no text of the editor. */
const aboutForm = new Set(['version', 'from', 'source', 'reviewer', 'fact', 'factInto', 'addAt']);

/** The element around the form; it says who writes. */
function keyOf(owner: HTMLElement): string {
  return `${prefix}${owner.dataset.member ?? ''} ${location.pathname}`;
}

export function typedIn(form: HTMLFormElement): Typed {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

export function keepCopy(owner: HTMLElement, typed: Typed): void {
  if (owner.dataset.shared) return;
  try {
    sessionStorage.setItem(keyOf(owner), JSON.stringify(typed));
  } catch {
    // No room, or no storage: then it stands in the form alone.
  }
}

export function keptCopy(owner: HTMLElement): Typed | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(owner)) ?? 'null');
    return Array.isArray(kept) ? (kept as Typed) : undefined;
  } catch {
    return undefined;
  }
}

export function forgetCopy(owner: HTMLElement): void {
  forget((key) => key === keyOf(owner));
}

/** Who signs out, or comes after somebody else, leaves or finds nothing. */
export function forgetCopies(except = '-'): void {
  forget((key) => key.startsWith(prefix) && !key.startsWith(`${prefix}${except} `));
}

function forget(isOne: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (isOne(key)) sessionStorage.removeItem(key);
  } catch {
    // No storage: nothing was kept.
  }
}

/** Browsers write a line end as two signs when a form is sent, and as one in a field. */
export function isSameText(one: Typed, other: Typed): boolean {
  return textOf(one) === textOf(other);
}

function textOf(typed: Typed): string {
  return JSON.stringify(typed.filter(([name]) => !aboutForm.has(name) && !name.startsWith('addKind'))).replaceAll(
    '\\r\\n',
    '\\n',
  );
}
