/** The texts of one guide, each in its languages. */
import type { Guide } from '#features/content/index.ts';
import { type DocumentName, editHref, languagesOf, manuscriptWords } from '#features/manuscript/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { SelectField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { type CitizenLang, citizenLanguages, type Lang } from '#shared/words/catalogue.ts';
import type { DraftState } from '../draft.ts';
import { words } from '../words.ts';
import { NewText, TitleErrors, type WrongTitle } from './content-list.tsx';

export type TextOfGuide = Pick<DocumentName, 'kind' | 'key'> & {
  readonly title: string;
  /** Published in these. */
  readonly languages: ReadonlySet<CitizenLang>;
  readonly drafts: ReadonlyMap<CitizenLang, DraftState>;
};

type Props = {
  readonly lang: Lang;
  readonly guide: Pick<Guide, 'id' | 'title'>;
  readonly texts: readonly TextOfGuide[];
  readonly wrongTitle: WrongTitle | undefined;
};

export function GuideTextsPage({ lang, guide, texts, wrongTitle }: Props) {
  const w = words(lang);
  const names = manuscriptWords(lang);
  return (
    <>
      <Crumbs items={[{ href: '/together/content', title: names.writing }]} here={guide.title} />
      <PageHead title={guide.title} lead={w.guide.lead} />
      <TitleErrors lang={lang} wrongTitle={wrongTitle} />
      <Card>
        <Table
          fold
          caption={w.list.texts}
          captionHidden
          rowHeader="text"
          columns={[
            { key: 'text', label: w.guide.text },
            ...citizenLanguages.map((one) => ({ key: one, label: names.languages[one] })),
          ]}
          rows={texts.map((text) => ({
            text: (
              <>
                {text.title}
                <div class="dm-note">{names.documents[text.kind]}</div>
              </>
            ),
            ...Object.fromEntries(
              languagesOf(text.kind).map((one) => [one, <TextLink lang={lang} text={text} textLang={one} />]),
            ),
          }))}
        />
      </Card>
      <Card heading={w.guide.newPart}>
        <p>{w.guide.newPartLead}</p>
        <NewText lang={lang} action={`/together/content/guides/${guide.id}`} wrongTitle={wrongTitle}>
          <SelectField
            name="lang"
            label={w.place.language}
            value={lang}
            options={languagesOf('guide-part').map((one) => ({ value: one, label: names.languages[one] }))}
          />
        </NewText>
      </Card>
    </>
  );
}

type LinkProps = { readonly lang: Lang; readonly text: TextOfGuide; readonly textLang: CitizenLang };

function TextLink({ lang, text, textLang }: LinkProps) {
  const w = words(lang);
  const names = manuscriptWords(lang);
  const there = text.languages.has(textLang);
  const state = text.drafts.get(textLang);
  const say = there ? w.guide.edit : w.guide.make;
  return (
    <>
      <a
        class="utrecht-link dm-edit-link"
        href={editHref({ kind: text.kind, key: text.key, lang: textLang })}
        aria-label={say(text.title, names.languages[textLang])}
      >
        {there ? w.guide.editShort : w.guide.makeShort}
      </a>
      {state && <Badge tone="sun">{w.states[state]}</Badge>}
    </>
  );
}
