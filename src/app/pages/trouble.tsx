/** The pages for what is not there, not allowed, too large, or broken: never blaming, always with a way on. */
import type { Asker } from '#shared/access/access.ts';
import { page } from '#shared/http/answer.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import type { IconName } from '#shared/ui/icon.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Picture } from '#shared/ui/picture.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

type Trouble = 400 | 403 | 404 | 413 | 500;

const pictures: Record<Trouble, IconName> = { 400: 'info', 403: 'lock', 404: 'search', 413: 'upload', 500: 'info' };

type Said = { readonly title: string; readonly text: string };

function trouble(lang: Lang, asker: Asker, said: Said, status: Trouble, id?: string) {
  const body = (
    <Card wide>
      <Picture icon={pictures[status]} />
      <PageHead title={said.title} lead={id ? `${said.text} ${id}` : said.text} />
      <Row>
        {waysOn(lang, asker).map(({ href, text }, index) => (
          <LinkButton href={href} kind={index === 0 ? 'primary' : 'secondary'} big>
            {text}
          </LinkButton>
        ))}
      </Row>
    </Card>
  );
  return page(said.title, body, { status });
}

/** Whoever is not signed in may be a citizen: nothing of the staff's is of use to her. */
function waysOn(lang: Lang, asker: Asker) {
  const w = words(lang);
  return asker
    ? [
        { href: '/my-day', text: w.notFound.start },
        { href: '/counter', text: w.places.counter },
      ]
    : [
        { href: '/citizen', text: w.footer.citizens },
        { href: '/sign-in', text: w.signIn },
      ];
}

export const notFoundPage = (lang: Lang, asker: Asker) => trouble(lang, asker, words(lang).notFound, 404);
export const forbiddenPage = (lang: Lang, asker: Asker) => trouble(lang, asker, words(lang).forbidden, 403);
export const foreignPage = (lang: Lang, asker: Asker) => trouble(lang, asker, words(lang).foreign, 403);
export const unreadablePage = (lang: Lang, asker: Asker) => trouble(lang, asker, words(lang).unreadable, 400);
export const tooLargePage = (lang: Lang, asker: Asker) => trouble(lang, asker, words(lang).tooLarge, 413);
export const troublePage = (lang: Lang, asker: Asker, id: string) => trouble(lang, asker, words(lang).trouble, 500, id);
