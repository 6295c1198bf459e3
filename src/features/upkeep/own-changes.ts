/** What a clerk's own town, or a network of it, laid over her guides or took away: lines beside what changed for everyone. */
import { inLanguage, type LaidOver, type Library } from '#features/content/index.ts';
import { type Change, type ChangedGuide, titleOfPart } from './changes.ts';
import { guidesWith } from './uses.ts';

type OwnChange = { readonly guide: string; readonly change: Change };

/** Newest first, a text once however many of its blocks changed; from memory. */
export function ownChanges(content: Library, lang: string, from: Date, until: Date): readonly OwnChange[] {
  return (content.laid ?? [])
    .filter(({ at }) => at > from && at <= until)
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .filter((laid, index, all) => all.findIndex((one) => placeOf(one) === placeOf(laid)) === index)
    .flatMap((laid) => (laid.kind === 'fact' ? factLines(content, lang, laid) : textLine(content, lang, laid)));
}

/** What else stands there: of the same town or network, or of those that lie over it. */
function standsOver(content: Library, laid: LaidOver, isAbout: (other: LaidOver) => boolean): boolean {
  const all = content.laid ?? [];
  const below = all.findIndex(({ localFor }) => localFor === laid.localFor);
  return all.slice(below).some((other) => !other.takenAway && isAbout(other));
}

function placeOf(laid: LaidOver): string {
  const place = laid.kind === 'fact' ? laid.fact : `${laid.guide}/${laid.part} ${laid.lang}`;
  return `${laid.localFor} ${place}`;
}

function factLines(content: Library, lang: string, laid: Extract<LaidOver, { kind: 'fact' }>) {
  const { fact: id, localFor, takenAway, at } = laid;
  const fact = content.fact(id);
  // A town's own value lies over that of its network: what the network does with its own is no news there.
  const isRead = takenAway
    ? !standsOver(content, laid, (other) => other.kind === 'fact' && other.fact === id)
    : fact?.localFor === localFor;
  if (!fact || !isRead) return [];
  const said = { label: inLanguage(fact.label, lang), value: inLanguage(fact.value, lang) };
  return guidesWith(content, id).map((guide): OwnChange => {
    return { guide, change: { kind: 'own-fact', at, note: '', localFor, takenAway, ...said } };
  });
}

function textLine(content: Library, lang: string, laid: Extract<LaidOver, { kind: 'text' }>): readonly OwnChange[] {
  const { guide, part, localFor, at } = laid;
  if (content.guide(guide, lang)?.lang !== laid.lang) return [];
  // While something else of the same hand stands in it, the text is still its own.
  const isOwn = standsOver(content, laid, (other) => placeOf(other) === placeOf(laid));
  const said = { at, note: '', localFor, takenAway: laid.takenAway && !isOwn };
  if (part === '@citizen') return [{ guide, change: { kind: 'own-citizen-page', ...said } }];
  if (part.startsWith('@')) return [{ guide, change: { kind: 'own-guide', ...said } }];
  return [{ guide, change: { kind: 'own-part', ...said, title: titleOfPart(guide, part, content, lang) } }];
}

/** Both together, by guide: what changed last stands first. @param only these guides; all when undefined */
export function withOwnChanges(
  shared: readonly ChangedGuide[],
  own: readonly OwnChange[],
  content: Library,
  lang: string,
  only: ReadonlySet<string> | undefined,
): readonly ChangedGuide[] {
  const mine = own.filter(({ guide }) => !only || only.has(guide));
  if (mine.length === 0) return shared;
  const guides = new Set([...shared.map(({ guide }) => guide), ...mine.map(({ guide }) => guide)]);
  const newest = ({ changes }: ChangedGuide) => changes[0]?.at.getTime() ?? 0;
  return [...guides]
    .map((guide): ChangedGuide => {
      const changes = [
        ...mine.flatMap((line) => (line.guide === guide ? [line.change] : [])),
        ...(shared.find((one) => one.guide === guide)?.changes ?? []),
      ].sort((one, other) => other.at.getTime() - one.at.getTime());
      return { guide, title: content.guide(guide, lang)?.title ?? guide, changes };
    })
    .sort((one, other) => newest(other) - newest(one));
}
