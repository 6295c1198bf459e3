/** Mistakes in a form are told with the name of their field, whatever form it is. */
import { describe, expect, it } from 'vitest';
import { Choice, Choices } from './choice.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextField } from './field.tsx';
import { nameErrors } from './named-errors.ts';

const missing = 'Vul dit nog in.';

function formWith(errors: readonly { readonly field?: string; readonly message: string }[], gentle = false): string {
  return String(
    <form>
      <ErrorSummary title="Nog iets na te kijken" errors={errors} gentle={gentle} />
      <TextField name="name" label="Naam & adres" error={missing} />
      <TextField name="more" label="Iets meer?" />
      <Choices legend={<b>Hoe liep het?</b>} name="outcome">
        <Choice type="radio" name="outcome" value="helped" label="Geholpen" />
      </Choices>
    </form>,
  );
}

/** The lines of the summary as they stand on the page. */
function told(lang: 'nl' | 'fr', ...errors: readonly { readonly field?: string; readonly message: string }[]) {
  const { title, body } = nameErrors(lang, { title: 'Nieuwe plek', body: formWith(errors) });
  return { title, lines: [...body.matchAll(/<li>(?:<a[^>]*>)?([^<]*)/g)].map(([, line]) => line) };
}

describe('a form that is not right yet', () => {
  it('names each field before what is wrong with it, and says so in the title of the page', () => {
    const said = told('nl', { field: 'name', message: missing }, { field: 'outcome', message: 'Kies er een.' });
    expect(said).toEqual({
      title: 'Fout: Nieuwe plek',
      lines: ['Naam &amp; adres: Vul dit nog in.', 'Hoe liep het? Kies er een.'],
    });
    expect(told('fr', { field: 'name', message: missing }).title).toBe('Erreur\u00a0: Nieuwe plek');
  });

  it('leaves alone what is about no field, a field that is not there, and what names its field already', () => {
    const messages = ['Iemand was je voor.', 'Bestaat niet meer.', 'Iets meer? Dat mag.'];
    const [first = '', second = '', third = ''] = messages;
    const said = told('nl', { message: first }, { field: 'gone', message: second }, { field: 'more', message: third });
    expect(said.lines).toEqual(messages);
  });

  it('has the focus on its summary as it opens, and touches nothing else', () => {
    const before = formWith([{ field: 'name', message: missing }]);
    const { body } = nameErrors('nl', { title: '', body: before });
    expect(body).toMatch(/<div[^>]*id="errors"[^>]*autofocus/);
    expect(body.replace('Naam &amp; adres: Vul', 'Vul')).toBe(before);
  });

  it('is no mistake in the title where an answer is only still open', () => {
    const body = formWith([{ field: 'name', message: missing }], true);
    expect(nameErrors('nl', { title: 'Vraag 3', body }).title).toBe('Vraag 3');
  });

  it('is not there on a page that is right', () => {
    const page = { title: 'Nieuwe plek', body: formWith([]) };
    expect(nameErrors('nl', page)).toEqual(page);
  });
});
