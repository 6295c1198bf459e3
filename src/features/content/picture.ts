/** Pictures as they are stored: drawings as SVG, photos as their bytes; with how large they are. */
import { createHash } from 'node:crypto';
import { type PhotoType, pictureSize } from './picture-size.ts';
import { svgMistakes } from './svg-check.ts';

/** What a document of kind figure holds; a photo as base64. */
export type FigureBody = { readonly svg: string } | { readonly image: string; readonly type: PhotoType };

type Sized = { readonly version: string; readonly width?: string; readonly height?: string };

/** A picture ready to be shown and served. */
export type Picture =
  | (Sized & { readonly extension: 'svg'; readonly svg: string })
  | (Sized & { readonly extension: 'png' | 'jpg' | 'webp'; readonly type: PhotoType; readonly image: string });

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const;

/** A file may be this large: people on a weak network wait for it. */
export const pictureBytes = 400 * 1024;

export function pictureOf(body: FigureBody): Picture {
  if ('svg' in body) {
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(body.svg) ?? [];
    return {
      extension: 'svg',
      svg: body.svg,
      version: markOf(body.svg),
      ...(width && height ? { width, height } : {}),
    };
  }
  const { image, type } = body;
  const size = pictureSize(Buffer.from(image, 'base64'));
  const sized = size ? { width: String(size.width), height: String(size.height) } : {};
  return { extension: extensions[type], type, image, version: markOf(image), ...sized };
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

type PictureRead =
  | { readonly kind: 'good'; readonly body: FigureBody }
  | { readonly kind: 'wrong'; readonly mistake: 'empty' | 'too-large' | 'no-picture' | 'svg' };

/** A file as a picture. What it is is seen from its bytes, whatever its name says. */
export function readPicture(bytes: Uint8Array): PictureRead {
  if (bytes.length === 0) return { kind: 'wrong', mistake: 'empty' };
  if (bytes.length > pictureBytes) return { kind: 'wrong', mistake: 'too-large' };
  const size = pictureSize(bytes);
  if (size) return { kind: 'good', body: { image: Buffer.from(bytes).toString('base64'), type: size.type } };
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?/, '')
    .trim();
  if (!/^<svg[\s>]/.test(text)) return { kind: 'wrong', mistake: 'no-picture' };
  return svgMistakes(text).length > 0 ? { kind: 'wrong', mistake: 'svg' } : { kind: 'good', body: { svg: text } };
}
