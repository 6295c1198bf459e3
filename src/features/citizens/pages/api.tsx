/** For whoever makes a town's site: where the JSON is, and the few rules. */
import { PageHead } from '#shared/ui/page-head.tsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { apiHref } from '../addresses.ts';
import { apiPaths } from '../openapi.ts';
import { words } from '../words.ts';

export function ApiPage({ lang, publicUrl }: { readonly lang: CitizenLang; readonly publicUrl: string }) {
  const w = words(lang).api;
  const addresses = [
    { title: w.list, href: `${apiPaths.list}?lang=${lang}` },
    { title: w.one, href: apiHref('itsme', lang) },
    { title: w.described, href: apiPaths.description },
  ];
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <ul class="dm-items">
        {addresses.map(({ title, href }) => (
          <li class="dm-item">
            <div>
              {title}
              <br />
              <a class="dm-address" href={href}>{`${publicUrl}${href}`}</a>
            </div>
          </li>
        ))}
      </ul>
      <section>
        <h2 class="utrecht-heading-2">{w.rules}</h2>
        <ul>
          {w.rulesList.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
