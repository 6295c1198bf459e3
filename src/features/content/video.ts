/** Films: where they may come from, and their captions, which are served beside them and read as a text. */
import { createHash } from 'node:crypto';
import type { Block } from './document.ts';
import type { StoredDocument } from './stored.ts';

export type Video = Extract<Block, { kind: 'video' }>;

/** The types of film that browsers play, by the end of the address. */
const types: readonly (readonly [RegExp, string])[] = [
  [/\.mp4$/i, 'video/mp4'],
  [/\.webm$/i, 'video/webm'],
];

/** The type of the film at this address; undefined for what is no https address of one. */
export function videoType(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, pathname } = new URL(url);
  return protocol === 'https:' ? types.find(([end]) => end.test(pathname))?.[1] : undefined;
}

/** Names captions in an address; it changes when they do. */
export function captionsMark(captions: string): string {
  return createHash('sha256').update(captions).digest('hex').slice(0, 16);
}

const time = String.raw`(?:\d{2,}:)?\d\d:\d\d\.\d{3}`;
const timing = new RegExp(`^${time}[ \\t]+-->[ \\t]+${time}`);

/** Whether a text is captions in WebVTT (W3C): its first word, and one timed line or more. */
export function isCaptions(text: string): boolean {
  const lines = text.split(/\r?\n/);
  return /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '') && lines.some((line) => timing.test(line));
}

/** What is said, line by line, without times and marks: for who reads instead of listens. */
export function transcript(captions: string): readonly string[] {
  return captions
    .split(/\r?\n\s*\r?\n/)
    .slice(1)
    .flatMap((cue) => {
      const lines = cue.split(/\r?\n/);
      const at = lines.findIndex((line) => timing.test(line));
      return at < 0 ? [] : lines.slice(at + 1).map((line) => line.replace(/<[^<>]*>/g, '').trim());
    })
    .filter((line) => line !== '');
}

/** Finds captions by their mark among all documents; looked up only when a film asks. */
export function captionsOf(documents: readonly StoredDocument[]): (mark: string) => string | undefined {
  let found: ReadonlyMap<string, string> | undefined;
  return (mark) => {
    found ??= new Map(
      documents
        .flatMap(({ body }) => ('blocks' in body ? body.blocks.flatMap(videosIn) : []))
        .map(({ captions }) => [captionsMark(captions), captions]),
    );
    return found.get(mark);
  };
}

function videosIn(block: Block): readonly Video[] {
  if (block.kind === 'video') return [block];
  return block.kind === 'step' ? block.blocks.flatMap(videosIn) : [];
}
