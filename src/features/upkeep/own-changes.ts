/** What a clerk's own town, or a network of it, laid over her guides: lines beside what changed for everyone. */
import { inLanguage, type LaidOver, type Library } from '#features/content/index.ts';
import { type Change, type ChangedGuide, titleOfPart } from './changes.ts';
import { guidesWith } from './uses.ts';

type OwnChange = { readonly guide: string; readonly change: Change };

/** Newest first, a text once however many of its blocks changed; from memory. What was taken away again is not among them: the shared text stands. */
export function ownChanges(content: Library, lang: string, from: Date, until: Date): readonly OwnChange[] {
  return (content.laid ?? [])
    .filter(({ at }) => at > from && at <= until)
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .filter((laid, index, all) => all.findIndex((one) => placeOf(one) === placeOf(laid)) === index)
    .flatMap((laid) => (laid.kind === 'fact' ? factLines(content, lang, laid) : textLine(content, lang, laid)));
}

function placeOf(laid: LaidOver): string {
  const place = laid.kind === 'fact' ? laid.fact : `${laid.guide}/${laid.part} ${laid.lang}`;
  return `${laid.localFor} ${place}`;
}

function factLines(content: Library, lang: string, { fact: id, localFor, at }: Extract<LaidOver, { kind: 'fact' }>) {
  const fact = content.fact(id);
  // A town's own value lies over that of its network.
  if (!fact || fact.localFor !== localFor) return [];
  const said = { label: inLanguage(fact.label, lang), value: inLanguage(fact.value, lang) };
  return guidesWith(content, id).map((guide): OwnChange => {
    return { guide, change: { kind: 'own-fact', at, note: '', localFor, ...said } };
  });
}

function textLine(content: Library, lang: string, laid: Extract<LaidOver, { kind: 'text' }>): readonly OwnChange[] {
  const { guide, part, localFor, at } = laid;
  if (content.guide(guide, lang)?.lang !== laid.lang) return [];
  const said = { at, note: '', localFor };
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
