/** The four forms of a guide, each with a line that says for whom. */
import type { Guide, Library } from '#features/content/index.ts';
import { guideHref } from '#features/guides/index.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Grid, Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { CitizenLang, Lang } from '#shared/words/catalogue.ts';
import { apiHref, citizenHref, practiceHref, roomHref, sheetHref } from '../addresses.ts';
import { clerkWords } from '../clerk-words.ts';
import { forms } from '../form-of.ts';
import { languagesOf } from '../reading.ts';

type Props = {
  readonly lang: Lang;
  readonly content: Library;
  readonly guide: Guide;
  /** The name of the town in addresses. */
  readonly town: string;
};

export function FormsPage({ lang, content, guide, town }: Props) {
  const w = clerkWords(lang).forms;
  return (
    <>
      <Crumbs items={[{ href: guideHref(guide.id), title: guide.title }]} here={w.title(guide.title)} />
      <PageHead title={w.title(guide.title)} lead={w.lead} />
      {[forms.slice(0, 2), forms.slice(2)].map((two) => (
        <Grid>
          {two.map((form) => (
            <Card heading={w[form].title}>
              <p>{w[form].note}</p>
              <Ways form={form} {...{ lang, content, guide, town }} />
            </Card>
          ))}
        </Grid>
      ))}
      <p>
        <a class="utrecht-link" href={apiHref(guide.id, lang, town)}>
          {w.json}
        </a>{' '}
        (JSON)
      </p>
    </>
  );
}

function Ways({ form, lang, content, guide, town }: Props & { readonly form: (typeof forms)[number] }) {
  const w = clerkWords(lang).forms;
  const page = content.citizenPage(guide.id, lang);
  const written = page ? languagesOf({ content, page }) : [];
  switch (form) {
    case 'citizen':
      return <InLanguages lang={lang} languages={written} href={(one) => citizenHref(one, guide.id, { town })} />;
    case 'room':
      return <InLanguages lang={lang} languages={written} href={(one) => roomHref(one, guide.id, { town })} />;
    case 'sheet':
      return (
        <LinkButton kind="secondary" icon="print" href={sheetHref(guide.id)} label={`${w.open}: ${w.sheet.title}`}>
          {w.open}
        </LinkButton>
      );
    case 'training':
      if (!guide.practice) return <p class="dm-note">{w.none}</p>;
      return (
        <LinkButton kind="secondary" icon="book" href={practiceHref(guide.id)} label={`${w.open}: ${w.training.title}`}>
          {w.open}
        </LinkButton>
      );
  }
}

type LanguageProps = {
  readonly lang: Lang;
  readonly languages: readonly CitizenLang[];
  readonly href: (lang: CitizenLang) => string;
};

function InLanguages({ lang, languages, href }: LanguageProps) {
  const w = clerkWords(lang).forms;
  if (languages.length === 0) return <p class="dm-note">{w.none}</p>;
  return (
    <Row>
      {languages.map((one) => (
        <LinkButton kind="secondary" href={href(one)}>
          {w.language[one]}
        </LinkButton>
      ))}
    </Row>
  );
}
