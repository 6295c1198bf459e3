/** Keeps a picture that an editor chose: checked by its bytes, under a name that is free. */
import { library, publishChanges, readPicture } from '#features/content/index.ts';
import { type DocumentName, guideOf, shortName } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Services } from '#shared/services.ts';

export type Kept =
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'wrong'; readonly mistake: 'empty' | 'too-large' | 'no-picture' | 'svg' | 'names' };

const tries = 30;

/** Only who writes or reviews sees it before a text that shows it is published. It never stands in for another. */
export async function keepPicture(
  services: Services,
  actor: Pick<Actor, 'firstName' | 'lastName'>,
  about: DocumentName,
  file: File,
): Promise<Kept> {
  const read = readPicture(new Uint8Array(await file.arrayBuffer()));
  if (read.kind === 'wrong') return read;
  const by = { origin: 'editor', author: `${actor.firstName} ${actor.lastName}` } as const;
  const content = await library(services);
  for (let number = 1; number <= tries; number++) {
    const name = pictureName(about, file.name, number);
    if (content.picture(about.lang, name)) continue;
    const change = { kind: 'figure', key: name, lang: about.lang, body: read.body, from: 0, note: '' } as const;
    if ((await publishChanges(services, [change], by)).kind === 'published') return { kind: 'kept', name };
  }
  return { kind: 'wrong', mistake: 'names' };
}

/** itsme-schermafdruk, then itsme-schermafdruk-2. */
function pictureName(about: DocumentName, fileName: string, number: number): string {
  const own = shortName(fileName.replace(/\.[^.]*$/, ''));
  const name = own === '' ? guideOf(about) : own.startsWith(`${guideOf(about)}-`) ? own : `${guideOf(about)}-${own}`;
  return number === 1 ? name : `${name}-${number}`;
}
