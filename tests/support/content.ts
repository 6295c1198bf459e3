/** A small content folder that is right in every way, to put one thing wrong or other in a test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Files = ReadonlyMap<string, string>;

const files: Readonly<Record<string, string>> = {
  'facts/itsme.yaml': `app: itsme
facts:
  - id: itsme.code-length
    label: { nl: Lengte van de code }
    value: { nl: 5 cijfers }
    status: official
    changes: false
    source: { name: itsme, url: "https://www.itsme.be/en/get-started" }
    seen: "2025"
    review: 2027-02-21
  - id: itsme.min-age
    label: { nl: Leeftijd }
    value: { nl: vanaf 16 jaar }
    status: press
    changes: true
    source: { name: De krant, url: "https://krant.example/itsme" }
    seen: 2022-11
    review: 2027-02-21
`,
  'nl/figures/keys.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><rect width="400" height="200"/></svg>\n',
  'nl/words.yaml': 'groups:\n  - [gsm, smartphone]\n',
  'nl/tracks/base/track.yaml': `id: base
title: Basisbrevet
summary: Leer helpen.
brevet: base
validity-months: 36
pass-mark: 70
attempts: 3
wait-hours: 24
modules: [keys, evaluation]
`,
  'nl/tracks/base/1-keys/module.yaml': `id: keys
title: Sleutels
app: itsme
summary: Over sleutels.
parts: [first, second]
test: { draw: 2 }
`,
  'nl/tracks/base/1-keys/1-first.md': `---
id: first
title: Een code
minutes: 4
summary: Wat een code is.
---
De code telt {{itsme.code-length}}.

::: figure keys
alt: "Een sleutel."
caption: Een sleutel
:::

::: check
id: how-many
kind: short
text: Hoeveel cijfers telt de code?
accept: ["5", vijf]
explain: De code telt {{itsme.code-length}}.
:::

Daarna kies je zelf.
`,
  'nl/tracks/base/1-keys/2-second.md': `---
id: second
title: Grenzen
minutes: 5
summary: Wat je niet doet.
---
## Wat mag

::: may
yes:
  - Meekijken
no:
  - Typen
:::
`,
  'nl/tracks/base/1-keys/test.yaml': `questions:
  - id: one
    part: first
    kind: single
    text: Wie typt?
    options:
      - { text: De burger, correct: true }
      - { text: Jij }
      - { text: Niemand }
    explain: De burger typt zelf.
  - id: two
    part: second
    kind: order
    text: Wat eerst?
    items: [Vragen, Kijken, Tonen]
    explain: Eerst vragen.
`,
  'nl/tracks/base/2-evaluation/module.yaml': `id: evaluation
title: Evaluatie
summary: Alles samen.
parts: []
test: { draw: 1 }
`,
  'nl/tracks/base/2-evaluation/test.yaml': `questions:
  - id: one
    part: keys/second
    kind: match
    text: Wat hoort samen?
    pairs:
      - { left: a, right: x }
      - { left: b, right: y }
      - { left: c, right: z }
    explain: Zo is het.
`,
  'nl/guides/itsme/guide.yaml': `id: itsme
title: itsme
letter: i
colour: orange
purpose: Zeggen wie je bent.
operator: Een bedrijf.
needs: [Een gsm]
never: [Een code vragen]
facts: [itsme.code-length, itsme.min-age]
help:
  - { name: "De code telt {{itsme.code-length}}" }
  - { name: Hulp, url: "https://support.example" }
words: [die app]
order: [new-phone]
`,
  'nl/guides/itsme/new-phone.md': `---
id: new-phone
kind: problem
title: Nieuwe gsm
summary: Eerst blokkeren.
words: [ander toestel]
---
Vanaf {{itsme.min-age}}.

::: step Vraag
Waar is de oude gsm?
:::

::: step De burger kiest een code
Van {{itsme.code-length}}.
:::

::: boundary Stop
Kijk weg.
:::

::: step Klaar
:::
`,
};

/** The files of the small folder, with some changed; undefined takes a file away. */
export function someContent(changes: Readonly<Record<string, string | undefined>> = {}): Files {
  const all = Object.entries({ ...files, ...changes });
  return new Map(all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

/** The text of one file of the small folder, with a piece of it replaced. The piece must be there. */
export function changed(path: string, piece: string, by: string): Readonly<Record<string, string>> {
  const text = files[path] ?? '';
  if (!text.includes(piece)) throw new Error(`${path} has no “${piece}”.`);
  return { [path]: text.replace(piece, by) };
}

/** Writes files as a folder named content that goes with the test, and says where. */
export async function aContentFolder(content: Files = someContent()): Promise<string> {
  const above = await mkdtemp(join(tmpdir(), 'digimee-content-'));
  onTestFinished(() => rm(above, { recursive: true, force: true }));
  const folder = join(above, 'content');
  for (const [path, text] of content) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
