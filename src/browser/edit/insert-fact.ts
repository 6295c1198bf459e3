/** Puts the name of a fact into a text, where the cursor was last. */

/** The text field that somebody is in, also behind the editor that stands in its place. */
export function fieldOf(target: HTMLElement): HTMLTextAreaElement | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  return target.closest('edit-markdown')?.querySelector('textarea') ?? undefined;
}

/** @returns false when no fact was chosen, or another block than that of the field: then the server puts it there */
export function insertFact(owner: HTMLElement, field: HTMLTextAreaElement): boolean {
  const chosen = owner.querySelector<HTMLSelectElement>('select[name=fact]')?.value ?? '';
  const into = owner.querySelector<HTMLSelectElement>('select[name=factInto]')?.value ?? '';
  if (chosen === '' || (into !== '' && !field.name.startsWith(`b${into}.`))) return false;
  const text = `{{${chosen}}}`;
  const editor = field.closest('edit-markdown');
  if (editor && 'insert' in editor && typeof editor.insert === 'function' && editor.insert(text)) return true;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
