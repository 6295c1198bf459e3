/** From the fields before the blocks to the head of a document, by kind. */
import {
  type CitizenBody,
  type GuideBody,
  type GuideColour,
  type GuidePart,
  guideColours,
  type Help,
  type Practice,
} from '#features/content/index.ts';
import { type DocumentName, guideOf } from './document-name.ts';
import type { Around, Mistake, MistakeKey } from './mistake.ts';
import { tagsFrom } from './tags.ts';
import { oneLine } from './to-blocks.ts';
import { type HeadField, linesOf, listFields, type TypedDocument } from './typed-document.ts';

type Head =
  | { readonly kind: 'guide'; readonly body: Omit<GuideBody, 'id'> }
  | { readonly kind: 'guide-part'; readonly body: Omit<GuidePart, 'id' | 'blocks'> }
  | { readonly kind: 'practice'; readonly body: Omit<Practice, 'blocks'> }
  | { readonly kind: 'citizen-page'; readonly body: Omit<CitizenBody, 'blocks'> };

const most = { line: 600, list: 8000, title: 120, item: 300 } as const;

/** How many signs a field before the blocks may have. */
export function longestIn(field: HeadField): number {
  if (listFields.has(field)) return most.list;
  return field === 'title' ? most.title : most.line;
}

const mostMinutes = 30;

/** What cannot be read gets the nearest that can be shown, and a mistake. */
export function headFrom(
  name: DocumentName,
  given: TypedDocument['head'],
  { library }: Around,
): { readonly content: Head; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const wrong = (field: HeadField, key: MistakeKey, said?: string) =>
    mistakes.push({ field: `h.${field}`, key, ...(said === undefined ? {} : { said }) });
  const text = (field: HeadField) => {
    const typed = oneLine(given[field]);
    if (typed === '') wrong(field, 'missing');
    if (typed.length > longestIn(field)) wrong(field, 'tooLong');
    return typed;
  };
  const list = (field: HeadField, least = 0) => {
    const lines = linesOf(given[field]);
    if (lines.length < least) wrong(field, 'missing');
    if ((given[field] ?? '').length > most.list || lines.some((line) => line.length > most.item))
      wrong(field, 'tooLong');
    return lines;
  };
  const guide = library.guide(guideOf(name), name.lang);
  const parts = new Set(guide?.parts.map(({ id }) => id));
  const knownParts = (field: HeadField) => {
    const ids = list(field, 1);
    for (const id of ids) if (guide && !parts.has(id)) wrong(field, 'part', id);
    return ids;
  };

  const read = (): Head => {
    switch (name.kind) {
      case 'guide': {
        const title = text('title');
        const letter = text('letter');
        if ([...letter].length > 2) wrong('letter', 'letter');
        const colour = colourOf(given.colour);
        if (!colour) wrong('colour', 'choose');
        const facts = list('facts');
        for (const id of facts) if (!library.fact(id)) wrong('facts', 'fact', id);
        const help = list('help').map(helpOf);
        for (const { name: said, url } of help)
          if (url !== undefined && !isAddress(url)) wrong('help', 'address', said);
        const purpose = text('purpose');
        const operator = text('operator');
        const [needs, never, words] = [list('needs'), list('never'), list('words')];
        const about = { title, letter, colour: colour ?? 'petrol', purpose, operator, needs, never };
        return {
          kind: 'guide',
          body: { ...about, facts, help, words, ...tagsFrom(given, wrong), order: knownParts('order') },
        };
      }
      case 'guide-part': {
        const kind = given.kind === 'task' || given.kind === 'problem' ? given.kind : undefined;
        if (!kind) wrong('kind', 'choose');
        const title = text('title');
        const summary = text('summary');
        return { kind: 'guide-part', body: { kind: kind ?? 'problem', title, summary, words: list('words') } };
      }
      case 'practice': {
        const title = text('title');
        const minutes = Number(given.minutes?.trim() || Number.NaN);
        const isGood = Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes;
        if (!isGood) wrong('minutes', 'minutes');
        const summary = text('summary');
        return {
          kind: 'practice',
          body: { title, minutes: isGood ? minutes : 1, summary, tasks: knownParts('tasks') },
        };
      }
      case 'citizen-page': {
        const title = text('title');
        const lead = text('lead');
        return { kind: 'citizen-page', body: { title, lead, needs: list('needs'), words: list('words', 1) } };
      }
    }
  };
  return { content: read(), mistakes };
}

function colourOf(typed: string | undefined): GuideColour | undefined {
  return guideColours.find((colour) => colour === typed);
}

/** “Hulpsite | https://…”: the address is after the last bar, and may be left out. */
function helpOf(line: string): Help {
  const bar = line.lastIndexOf('|');
  const url = line.slice(bar + 1).trim();
  return bar < 0 || /\s/.test(url) ? { name: line } : { name: line.slice(0, bar).trim(), url };
}

function isAddress(typed: string): boolean {
  return /^https?:\/\/\S+$/.test(typed) && URL.canParse(typed);
}
