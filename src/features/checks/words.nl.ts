/** The words of the checks that help a writer, in Dutch. */
import { count } from '#shared/words/catalogue.ts';

export const nl = {
  title: 'Leesbaar en volledig',
  listLead: 'Lange zinnen, moeilijke woorden, en wat nog ontbreekt.',
  lead: 'Dit zijn ideeën om een tekst makkelijker te maken. Jij beslist; publiceren kan altijd.',
  panel: 'Leest dit vlot?',
  level: { A2: 'Voor burgers: taalniveau A2.', B1: 'Voor collega’s: taalniveau B1.' },
  mean: (mean: string, most: number) => `Gemiddeld ${mean} woorden per zin. Tot ${most} leest vlot.`,
  ease: {
    easy: 'Een leesformule noemt dit makkelijk',
    middle: 'Een leesformule noemt dit gewoon',
    hard: 'Een leesformule noemt dit moeilijk',
  },
  easeScore: (ease: number) => `(${ease} op 100; dat zegt iets over zinnen en woorden, niets over wie leest).`,
  nothing: 'We vonden niets om te verbeteren.',
  more: (number: number) => `En nog ${count('nl', number, 'idee', 'ideeën')}.`,
  find: {
    'long-sentence': (words: number, most: number) =>
      `Zin van ${words} woorden. Maak er twee van, tot ${most} woorden.`,
    'hard-word': (word: string, plain: string) => `“${word}”: zeg liever ${plain}.`,
    'long-word': (word: string) => `“${word}” is lang. Kan het korter, of met een uitleg erbij?`,
    'no-alt': 'De afbeelding heeft nog geen beschrijving. Schrijf wat iemand moet weten die ze niet ziet.',
    'thin-alt': 'De beschrijving van de afbeelding zegt nog weinig. Schrijf wat er te zien is.',
    'no-captions': 'De film heeft nog geen ondertitels.',
    'no-touch': (word: string, touches: string) =>
      `In deze stap staat “${word}”. Gebruikt de burger hier iets van hemzelf (${touches})? Kruis het dan aan.`,
  },
  missingIn: (languages: string) => `Deze tekst is er nog niet in het ${languages}.`,
  kinds: {
    'long-sentence': 'lange zinnen',
    'hard-word': 'moeilijke woorden',
    'long-word': 'lange woorden',
    other: 'andere',
  },
  text: 'Tekst',
  sum: (texts: number, ideas: number) =>
    `${count('nl', texts, 'tekst', 'teksten')}, ${count('nl', ideas, 'idee', 'ideeën')}.`,
  table: 'Teksten met ideeën',
  meanShort: 'Woorden per zin',
  allGood: 'Alle teksten lezen vlot.',
  missing: 'Teksten die ontbreken',
  missingNone: 'Elke tekst is er in deze taal.',
  facts: 'Feiten',
  factsNone: 'Elk feit heeft een bron en staat in alle talen.',
  factLangs: (languages: string) => `Ontbreekt in het ${languages}.`,
  factSource: 'Heeft geen bron, of geen datum waarop iemand het zag.',
};
