/** Mistakes in a form, told with the name of their field, and first in the title of the page: one way for every form. */
import { type CitizenLang, citizenCatalogue } from '../words/catalogue.ts';

const words = citizenCatalogue(
  {
    inTitle: (title: string) => `Fout: ${title}`,
    of: (field: string, message: string) => `${field}: ${message}`,
  },
  {
    fr: {
      inTitle: (title: string) => `Erreur\u00a0: ${title}`,
      of: (field: string, message: string) => `${field}\u00a0: ${message}`,
    },
    de: {
      inTitle: (title: string) => `Fehler: ${title}`,
      of: (field: string, message: string) => `${field}: ${message}`,
    },
    en: {
      inTitle: (title: string) => `Error: ${title}`,
      of: (field: string, message: string) => `${field}: ${message}`,
    },
  },
);

/** The id of the summary of errors; see ErrorSummary. */
export const errorsId = 'errors';

type Told = { readonly title: string; readonly body: string };

/** A page as it was where there is no summary of errors. Only the page itself knows what its fields are called. */
export function nameErrors(lang: CitizenLang, { title, body }: Told): Told {
  const start = body.indexOf(`id="${errorsId}"`);
  if (start < 0) return { title, body };
  const end = body.indexOf('</ul>', start);
  const summary = body
    .slice(start, end)
    .replaceAll(/(<a [^>]*href="#(f-[^"]*)"[^>]*>)([^<]*)/g, (all, link, id, said) => {
      const field = fieldName(body, id);
      if (field === '' || said.startsWith(field)) return all;
      return `${link}${/[.?!:]$/.test(field) ? `${field} ${said}` : words(lang).of(field, said)}`;
    });
  const gentle = body.slice(start, body.indexOf('>', start)).includes('data-gentle');
  return { title: gentle ? title : words(lang).inTitle(title), body: body.slice(0, start) + summary + body.slice(end) };
}

/** The label of a field, or the question above a group of them; empty where the page has neither. */
function fieldName(body: string, id: string): string {
  return textAfter(body, `for="${id}"`, '</label>') || textAfter(body, `id="${id}"`, '</legend>', '<fieldset');
}

function textAfter(body: string, mark: string, close: string, tag = '<'): string {
  const at = body.indexOf(mark);
  if (at < 0 || !body.slice(body.lastIndexOf('<', at), at).startsWith(tag)) return '';
  const inside = body.slice(body.indexOf('>', at) + 1, body.indexOf(close, at));
  return inside.replaceAll(/<[^>]*>/g, '').trim();
}
