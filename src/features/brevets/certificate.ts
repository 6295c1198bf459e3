/** The brevet on paper: an A4 sheet as tagged PDF (ISO 14289-1), with a QR code to its public page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { create } from 'qrcode';
import { root } from '#shared/root.ts';
import { demoLooks } from '#shared/ui/theme.ts';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import type { Brevet } from './brevet.ts';
import { levelName, words } from './words.ts';

/** The colours of the sheet; a town's own brand where it has one. */
export type SheetColours = {
  readonly brand: string;
  readonly deep: string;
  readonly soft: string;
  readonly sun: string;
};

export const ourColours: SheetColours = {
  brand: demoLooks.petrol.brand,
  deep: demoLooks.petrol.brandDeep,
  soft: demoLooks.petrol.brandSoft,
  sun: demoLooks.petrol.sun,
};

const ink = '#16302f';
const quiet = '#48605e';
const paper = '#fbf8f2';
const line = '#e4ddd0';

// Points, of an A4 sheet lying down.
const sheet = { width: 841.89, height: 595.28 } as const;
const left = 84;
const textWidth = 500;
const wide = sheet.width - 2 * left;
const qrSize = 104;
const qrLeft = sheet.width - 84 - qrSize;
const qrTop = 396;

// Read once: embedding takes only the signs that a sheet uses. They cover the Latin languages, so ğ, ş and ł too.
const fonts = {
  regular: readFileSync(join(root, 'fonts/atkinson-hyperlegible-next-regular.ttf')),
  bold: readFileSync(join(root, 'fonts/atkinson-hyperlegible-next-bold.ttf')),
};

export type Sheet = {
  readonly brevet: Pick<Brevet, 'code' | 'level' | 'title' | 'holderName' | 'townName' | 'issuedAt' | 'validUntil'>;
  readonly lang: Lang;
  /** The address of the public page, without what stands before it. */
  readonly checkAddress: string;
  readonly colours: SheetColours;
};

/** The PDF file of a brevet, in the language asked for. */
export function drawCertificate({ brevet, lang, checkAddress, colours }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const w = words(lang).pdf;
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    font: '',
    info: {
      Title: forMetadata(`${brevet.title} · ${brevet.holderName}`),
      Author: forMetadata(brevet.townName),
      Subject: w.subject,
      Creator: 'Digimee',
      CreationDate: brevet.issuedAt,
      ModDate: brevet.issuedAt,
    },
  });
  const finished = collect(doc);
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  drawGround(doc, colours);

  const root = doc.struct('Document');
  doc.addStructure(root);
  const add = (tag: string, draw: () => void) => root.add(doc.struct(tag, {}, draw));
  const text = (
    font: 'regular' | 'bold',
    size: number,
    colour: string,
    what: string,
    x: number,
    y: number,
    width = textWidth,
  ) => doc.font(font).fontSize(size).fillColor(colour).text(what, x, y, { width, lineBreak: false });

  root.add(doc.struct('Figure', figure(w.mark, left, 62, 30, 30), () => drawMark(doc, colours)));
  add('P', () => text('bold', 15, colours.deep, brevet.townName, left + 42, 68));
  add('H1', () => text('bold', sizeFor(doc, brevet.title, 32, textWidth), ink, brevet.title, left, 132));
  add('P', () => text('regular', 14, colours.brand, levelName(lang, brevet.level), left, 174));
  add('P', () => text('regular', 14, quiet, w.given(brevet.townName), left, 226));
  add('P', () =>
    text('bold', sizeFor(doc, brevet.holderName, 40, wide), colours.deep, brevet.holderName, left, 248, wide),
  );
  add('P', () => text('regular', 14, ink, w.on(longDate(lang, brevet.issuedAt)), left, 318));
  add('P', () => text('regular', 14, ink, w.until(longDate(lang, brevet.validUntil)), left, 338));
  add('P', () => text('regular', 12, quiet, w.signature(brevet.townName), left, 418));
  add('P', () => text('regular', 10, quiet, w.signatureLine, left, 494));
  root.add(
    doc.struct('Figure', figure(w.qr(checkAddress), qrLeft, qrTop, qrSize, qrSize), () => drawQr(doc, checkAddress)),
  );
  add('P', () => text('bold', 13, ink, `${w.code} ${brevet.code}`, qrLeft - 232, 428, 216));
  add('P', () => text('regular', 10, quiet, w.check, qrLeft - 232, 450, 216));
  const link = doc.struct('Link');
  root.add(link);
  link.add(() =>
    doc
      .font('regular')
      .fontSize(10)
      .fillColor(colours.brand)
      .text(checkAddress.replace(/^https?:\/\//, ''), qrLeft - 232, 466, {
        width: 216,
        link: checkAddress,
        underline: true,
        structParent: link,
        structType: 'Span',
      }),
  );
  link.end();
  root.end();
  doc.appendXML(uaMark);
  doc.end();
  return finished;
}

/** Says in the file's metadata that it follows PDF/UA-1. */
const uaMark = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

/** The library writes these into XML as they are: without the three signs that would break it. */
function forMetadata(text: string): string {
  return text.replaceAll(/[&<>]/g, ' ');
}

function figure(alt: string, x: number, y: number, width: number, height: number) {
  return { alt, bbox: [x, y, x + width, y + height], placement: 'Block' };
}

/** The largest size, in points up to `most`, at which a bold text fits on one line of this width. */
function sizeFor(doc: PDFKit.PDFDocument, text: string, most: number, width: number): number {
  const needed = doc.font('bold').fontSize(most).widthOfString(text);
  return needed <= width ? most : (most * width) / needed;
}

/** Paper, a white sheet with a line around it, and a drop with the sun: for the eye only. */
function drawGround(doc: PDFKit.PDFDocument, colours: SheetColours): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(0, 0, sheet.width, sheet.height).fill(paper);
  doc.roundedRect(36, 36, sheet.width - 72, sheet.height - 72, 18).fillAndStroke('#ffffff', line);
  doc
    .save()
    .roundedRect(36, 36, sheet.width - 72, sheet.height - 72, 18)
    .clip();
  doc.circle(sheet.width - 110, 88, 142).fill(colours.soft);
  doc.circle(sheet.width - 110, 88, 54).fill(colours.sun);
  doc.rect(36, sheet.height - 48, sheet.width - 72, 12).fill(colours.brand);
  doc.restore();
  doc
    .moveTo(left, 486)
    .lineTo(left + 210, 486)
    .lineWidth(1)
    .stroke(quiet);
  doc.endMarkedContent();
}

/** Our drop with the sun in it, as in the header of the site. */
function drawMark(doc: PDFKit.PDFDocument, colours: SheetColours): void {
  doc.save().translate(left, 62);
  doc.path('M15 0a15 15 0 0 1 0 30H3a3 3 0 0 1-3-3V15A15 15 0 0 1 15 0z').fill(colours.brand);
  doc.circle(15.5, 14.5, 6.5).fill(colours.sun);
  doc.restore();
}

/** The code as one vector path: sharp at any size. Level M survives a fold or a stain (ISO/IEC 18004). */
function drawQr(doc: PDFKit.PDFDocument, address: string): void {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  const module = qrSize / size;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (data[row * size + column]) doc.rect(qrLeft + column * module, qrTop + row * module, module, module);
    }
  }
  doc.fill('#000000');
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
