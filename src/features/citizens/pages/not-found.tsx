/** A page for citizens that is not there: said kindly, with the way to the list. */
import { PageHead } from '#shared/ui/page-head.tsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { citizenHome } from '../addresses.ts';
import { words } from '../words.ts';

export function NotFoundPage({ lang }: { readonly lang: CitizenLang }) {
  const w = words(lang);
  return (
    <>
      <PageHead title={w.notFound.title} lead={w.notFound.text} />
      <p>
        <a href={citizenHome(lang)}>{w.footer.all}</a>
      </p>
    </>
  );
}
