/** The sheet of a brevet, read as a screen reader's software reads it: language, title, tags, alternatives, and the letters of real names. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawCertificate, ourColours } from './certificate.ts';

const address = 'https://digimee.example.be/check/ZIL-7K3M-92QX';

async function aSheet(holderName: string, lang: 'nl' | 'fr' = 'nl', townName = 'Zilverbeke') {
  const pdf = await drawCertificate({
    lang,
    checkAddress: address,
    colours: ourColours,
    brevet: {
      code: 'ZIL-7K3M-92QX',
      level: 'base',
      title: 'Basisbrevet digitale hulp',
      holderName,
      townName,
      issuedAt: new Date('2026-11-21T09:00:00Z'),
      validUntil: '2029-11-21',
    },
  });
  return readPdf(pdf);
}

/** The objects of a PDF as text, with their streams unpacked. */
function readPdf(pdf: Uint8Array) {
  const bytes = Buffer.from(pdf);
  const raw = bytes.toString('latin1');
  const streams = [...raw.matchAll(/<<([\s\S]*?)>>\s*stream\r?\n/g)].map((found) => {
    const start = (found.index ?? 0) + found[0].length;
    const piece = bytes.subarray(start, raw.indexOf('endstream', start));
    return found[1]?.includes('FlateDecode') ? inflateSync(piece).toString('latin1') : piece.toString('utf8');
  });
  return { raw, streams, text: shownText(streams) };
}

/** What a reader gets when text is copied: the glyphs of each text, through the fonts' maps to Unicode. */
function shownText(streams: readonly string[]): readonly string[] {
  const maps = streams.filter((stream) => stream.includes('beginbfrange')).map(unicodeMap);
  const page = streams.find((stream) => stream.includes(' Tf')) ?? '';
  return [...page.matchAll(/\/F(\d+) [\d.]+ Tf\s([\s\S]*?)ET/g)].map(([, font, shown = '']) => {
    const map = maps[Number(font) - 1] ?? [];
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex]) => hex ?? '').join('');
    return (glyphs.match(/.{4}/g) ?? []).map((glyph) => map[Number.parseInt(glyph, 16)] ?? '?').join('');
  });
}

function unicodeMap(stream: string): readonly string[] {
  const list = /\[([^\]]*)\]/.exec(stream)?.[1] ?? '';
  return [...list.matchAll(/<([0-9a-f ]+)>/gi)].map(([, hex = '']) =>
    String.fromCharCode(...(hex.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
  );
}

describe('the sheet', () => {
  it('says its language and its title, and is tagged', async () => {
    const { raw, streams } = await aSheet('Leyla Janssens', 'fr');
    expect(raw).toMatch(/\/Lang \(fr\)/);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toContain('/StructTreeRoot');
    const metadata = streams.find((stream) => stream.includes('<dc:title>')) ?? '';
    expect(metadata).toContain('Basisbrevet digitale hulp · Leyla Janssens');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('has one heading, paragraphs, a link, and alternatives for the mark and the QR code', async () => {
    const { raw } = await aSheet('Leyla Janssens');
    expect(raw.match(/\/S \/H1\b/g)).toHaveLength(1);
    expect(raw.match(/\/S \/Figure\b/g)).toHaveLength(2);
    expect(raw.match(/\/S \/Link\b/g)).toHaveLength(1);
    expect(raw).toContain('/Alt (Beeldmerk van Digimee: een druppel met een zon erin)');
    expect(raw).toContain(`/Alt (QR-code die leidt naar ${address})`);
    expect(raw).toContain(`/URI (${address})`);
  });

  it.each(['Bart Öztürk', 'Aïcha Lefèvre', 'Gülşah Erdoğan', 'Łukasz Wiśniewski', 'Zoë D’Hœdt', 'Nuno Conceição'])(
    'spells %s as its holder does',
    async (name) => {
      expect((await aSheet(name)).text).toContain(name);
    },
  );

  it('says who, what, when, until when, and the code', async () => {
    const { text } = await aSheet('Leyla Janssens');
    expect(text).toEqual(
      expect.arrayContaining([
        'Zilverbeke',
        'Basisbrevet digitale hulp',
        'Basisniveau',
        'Uitgereikt op 21 november 2026',
        'Geldig tot en met 21 november 2029',
        'Voor Zilverbeke',
        'Code ZIL-7K3M-92QX',
      ]),
    );
  });

  it('embeds its fonts, and keeps one page whatever the length of a name', async () => {
    const { raw, text } = await aSheet('Marie-Antoinette Van den Broucke-Vanderlinden '.repeat(4).trim());
    expect(raw.match(/\/FontFile2/g)?.length).toBe(2);
    expect(raw).not.toContain('/Helvetica');
    expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(text.join(' ')).toContain('Vanderlinden');
  });

  it('keeps its metadata readable when a name holds signs of XML', async () => {
    const { streams } = await aSheet('Jan <b> & Co', 'nl', 'Stad & Land');
    expect(streams.find((stream) => stream.includes('<dc:title>'))).not.toMatch(/&(?!amp;)|<b>/);
  });
});
