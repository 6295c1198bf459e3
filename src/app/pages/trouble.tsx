/** The pages for what is not there, not allowed, too large, or broken: never blaming, always with a way on. */
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

function trouble(lang: Lang, said: { readonly title: string; readonly text: string }, status: Trouble, id?: string) {
  const body = (
    <Card wide>
      <Picture icon={pictures[status]} />
      <PageHead title={said.title} lead={id ? `${said.text} ${id}` : said.text} />
      <Row>
        <LinkButton href="/my-day" kind="primary" big>
          {words(lang).notFound.start}
        </LinkButton>
        <LinkButton href="/counter" kind="secondary" big>
          {words(lang).places.counter}
        </LinkButton>
      </Row>
    </Card>
  );
  return page(said.title, body, { status });
}

export const notFoundPage = (lang: Lang) => trouble(lang, words(lang).notFound, 404);
export const forbiddenPage = (lang: Lang) => trouble(lang, words(lang).forbidden, 403);
export const foreignPage = (lang: Lang) => trouble(lang, words(lang).foreign, 403);
export const unreadablePage = (lang: Lang) => trouble(lang, words(lang).unreadable, 400);
export const tooLargePage = (lang: Lang) => trouble(lang, words(lang).tooLarge, 413);
export const troublePage = (lang: Lang, id: string) => trouble(lang, words(lang).trouble, 500, id);
