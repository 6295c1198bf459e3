/** The facts beside a guide: what each says, where and when it was seen, and whether it is to be checked. */
import { type Fact, type FactElsewhere, factAge, factState, inLanguage, localMark } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Card } from '#shared/ui/card.tsx';
import { FactList, FactRow } from '#shared/ui/facts.tsx';
import { Telephone } from '#shared/ui/telephone.tsx';
import { words } from '../words.ts';
import { interfaceLang } from './age-badge.tsx';

type Props = {
  readonly facts: readonly Fact[];
  /** Further ones, for who opens them. */
  readonly folded?: readonly Fact[];
  /** The language of the guide. */
  readonly lang: string;
  readonly today: string;
};

/** Facts in the text link to their row here. Nothing when there are none. */
export function FactPanel({ facts, folded = [], lang, today }: Props) {
  if (facts.length === 0) return null;
  const w = words(interfaceLang(lang));
  return (
    <Card smallHeading heading={w.guide.facts} id="facts">
      <Rows facts={facts} lang={lang} today={today} />
      {folded.length > 0 && (
        <details>
          <summary>{w.guide.moreFacts(folded.length)}</summary>
          <Rows facts={folded} lang={lang} today={today} />
        </details>
      )}
      <p class="dm-note">{w.guide.factsNote}</p>
    </Card>
  );
}

function Rows({ facts, lang, today }: Props) {
  return (
    <FactList>
      {facts.map((fact) => (
        <FactRow
          label={inLanguage(fact.label, lang)}
          value={<Value fact={fact} lang={lang} />}
          mark={<Marks fact={fact} lang={lang} today={today} />}
          note={
            <>
              <Source fact={fact} lang={lang} />
              {(fact.disagree ?? []).map((other) => (
                <Elsewhere other={other} lang={lang} />
              ))}
            </>
          }
        />
      ))}
    </FactList>
  );
}

/** A telephone number is dialled by a tap. */
function Value({ fact, lang }: { readonly fact: Fact; readonly lang: string }) {
  const said = inLanguage(fact.value, lang);
  return fact.kind === 'phone' ? <Telephone number={said} /> : <span>{said}</span>;
}

function Marks({ fact, lang, today }: { readonly fact: Fact; readonly lang: string; readonly today: string }) {
  return (
    <>
      {fact.localFor !== undefined && <Badge tone="brand">{localMark(fact.localFor, lang)}</Badge>}
      {factState(fact, today) === 'to-check' && <Badge tone="sun">{words(interfaceLang(lang)).age.toCheck}</Badge>}
    </>
  );
}

function Source({ fact, lang }: { readonly fact: Fact; readonly lang: string }) {
  const w = words(interfaceLang(lang)).guide;
  const known = [
    fact.status === 'press' && w.press,
    factAge(fact, lang),
    fact.local && fact.localFor === undefined && w.local,
  ].filter(Boolean);
  return (
    <span id={`source-${fact.id}`}>
      <a class="utrecht-link" href={fact.source.url} rel="external noopener noreferrer">
        {fact.source.name}
      </a>
      {`, ${known.join(', ')}`}
    </span>
  );
}

/** What another source says, beside it until an editor decides. */
function Elsewhere({ other, lang }: { readonly other: FactElsewhere; readonly lang: string }) {
  const w = words(interfaceLang(lang));
  const known = [other.status === 'press' && w.guide.press, factAge(other, lang)].filter(Boolean);
  return (
    <p>
      {w.age.elsewhere} <strong>{inLanguage(other.value, lang)}</strong>
      {'. '}
      <a class="utrecht-link" href={other.source.url} rel="external noopener noreferrer">
        {other.source.name}
      </a>
      {`, ${known.join(', ')}`}
    </p>
  );
}
