/** The technical sheet for a clerk, on one sheet of A4: problems with their first steps, facts with their age, who helps further. */
import { factAge, factState, fillFacts, inLanguage, type Library } from '#features/content/index.ts';
import { guideHref } from '#features/guides/index.ts';
import { everyDay, type Place } from '#features/places/index.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { compareText, type Lang, longDate } from '#shared/words/catalogue.ts';
import { clerkWords } from '../clerk-words.ts';
import type { FormContent, InShort } from '../form-of.ts';

type Props = {
  readonly lang: Lang;
  readonly content: Library;
  readonly guide: string;
  /** The language of the guide. */
  readonly guideLang: string;
  readonly sheet: FormContent['sheet'];
  readonly places: readonly Place[];
  readonly townName: string;
  readonly today: string;
};

export function SheetPage(props: Props) {
  const { lang, content, guide, guideLang, sheet, places, townName, today } = props;
  const w = clerkWords(lang).sheet;
  const say = (text: string) => fillFacts(text, content, guideLang);
  return (
    <div class="dm-stack dm-help-sheet">
      <div class="dm-row">
        <LinkButton kind="secondary" href={guideHref(guide)}>
          {w.back}
        </LinkButton>
        <span class="dm-note">{w.printHow}</span>
      </div>
      <p class="dm-note">{w.madeOn(townName, longDate(lang, today))}</p>
      <h1 class="utrecht-heading-1">{w.title(sheet.title)}</h1>
      <div lang={guideLang}>
        <p>{say(sheet.purpose)}</p>
        <p>
          <strong>{w.runBy}</strong> {say(sheet.operator)}
        </p>
      </div>
      <List title={w.needs} lines={sheet.needs.map(say)} lang={guideLang} />
      <Shorts title={w.problems} parts={sheet.problems} lang={guideLang} say={say} />
      <Shorts title={w.tasks} parts={sheet.tasks} lang={guideLang} say={say} />
      <List title={w.never} lines={sheet.never.map(say)} lang={guideLang} />
      <Facts {...props} />
      <List
        title={w.help}
        lines={sheet.help.map(({ name, url }) => [say(name), url?.replace('https://', '')].filter(Boolean).join(': '))}
        lang={guideLang}
      />
      <Referral lang={lang} places={places} />
    </div>
  );
}

type ListProps = { readonly title: string; readonly lines: readonly string[]; readonly lang: string };

function List({ title, lines, lang }: ListProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 class="utrecht-heading-3">{title}</h2>
      <ul lang={lang}>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type ShortsProps = {
  readonly title: string;
  readonly parts: readonly InShort[];
  readonly lang: string;
  readonly say: (text: string) => string;
};

/** Each part in one line: its title, then what to do first. */
function Shorts({ title, parts, lang, say }: ShortsProps) {
  if (parts.length === 0) return null;
  return (
    <section>
      <h2 class="utrecht-heading-3">{title}</h2>
      <ul lang={lang}>
        {parts.map(({ part, steps }) => (
          <li>
            <strong>{say(part.title)}</strong>
            {`: ${(steps.length > 0 ? steps : [part.summary]).map(say).join(' → ')}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ lang, content, guideLang, sheet, today }: Props) {
  const w = clerkWords(lang).sheet;
  const facts = sheet.facts.flatMap((id) => content.fact(id) ?? []);
  if (facts.length === 0) return null;
  return (
    <section>
      <h2 class="utrecht-heading-3">{w.facts}</h2>
      <ul lang={guideLang}>
        {facts.map((fact) => (
          <li>
            {`${inLanguage(fact.label, guideLang)}: `}
            <strong>{inLanguage(fact.value, guideLang)}</strong>
            {` (${[fact.source.name, factAge(fact, guideLang), factState(fact, today) === 'to-check' && w.toCheck].filter(Boolean).join(', ')})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Referral({ lang, places }: Pick<Props, 'lang' | 'places'>) {
  const w = clerkWords(lang).sheet;
  const sorted = [...places].sort((one, other) => compareText(lang, one.name, other.name));
  const lines = sorted.map(({ name, address, phone, hours }) =>
    [
      [name, address, phone].filter(Boolean).join(', '),
      ...everyDay(hours, lang).map(({ day, said }) => `${day} ${said}`),
    ].join(' · '),
  );
  return <List title={w.places} lines={lines.length > 0 ? lines : [w.noPlaces]} lang={lang} />;
}
