/** What stands around the editor: the checks beside a text, the way to its translations, and the doors under the list. */
import { sourceLanguage } from '#features/content/index.ts';
import { Card } from '#shared/ui/card.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { AroundEditor } from './around-editor.ts';
import { checkText } from './check-text.ts';
import { checkWords } from './check-words.ts';
import { languagesOf } from './document-name.ts';
import { exchangeWords } from './exchange-words.ts';
import { ChecksPanel } from './pages/checks-panel.tsx';
import { translateHref } from './translate-href.ts';
import { words } from './words.ts';

export const aroundEditing: AroundEditor = {
  checks: ({ lang, name, typed, library }) => {
    const missing = languagesOf(name.kind).filter(
      (one) => one !== name.lang && library.versionOf({ ...name, lang: one }) === undefined,
    );
    const checked = checkText(name, typed, library);
    return <ChecksPanel lang={lang} textLang={name.lang} checked={checked} missing={missing} />;
  },
  links: ({ lang, name }) => {
    const w = exchangeWords(lang).translate;
    const there = name.lang === sourceLanguage ? languagesOf(name.kind) : [name.lang];
    return there
      .filter((one) => one !== sourceLanguage)
      .map((one) => ({ href: translateHref({ ...name, lang: one }), title: w.link(words(lang).languages[one]) }));
  },
  list: (_, lang) => <MoreDoors lang={lang} />,
};

function MoreDoors({ lang }: { readonly lang: Lang }) {
  const [w, check] = [exchangeWords(lang), checkWords(lang)];
  const doors = [
    { href: '/together/content/translate/fr', title: w.translate.listTitle, lead: w.translate.listLead },
    { href: '/together/content/checks', title: check.title, lead: check.listLead },
    { href: '/together/content/files', title: w.exchange.title, lead: w.exchange.listLead },
  ];
  return (
    <Card>
      <ItemList>
        {doors.map(({ href, title, lead }) => (
          <Item note={lead}>
            <a class="utrecht-link" href={href}>
              {title}
            </a>
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}
