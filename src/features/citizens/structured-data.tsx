/** What machines read of a citizen's page: schema.org's HowTo with its steps, and FAQPage with its questions. */
import { raw } from 'hono/html';
import { fillFacts, licenceUrl, plainText } from '#features/content/index.ts';
import { citizenHref } from './addresses.ts';
import { formOf } from './form-of.ts';
import { type Reading, updatedOn } from './reading.ts';

type Thing = Readonly<Record<string, unknown>>;

/** A data block: browsers never run it. */
export function StructuredData({ reading, publicUrl }: { readonly reading: Reading; readonly publicUrl: string }) {
  return <script type="application/ld+json">{raw(inScript(structuredData(reading, publicUrl)))}</script>;
}

/** JSON that cannot end the script it stands in, whatever a text holds. */
export function inScript(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

export function structuredData(reading: Reading, publicUrl: string): readonly Thing[] {
  const { content, guide, page, town } = reading;
  const made = formOf(guide, page, 'citizen');
  if (!made) return [];
  const say = (text: string) => fillFacts(text, content, page.lang, 'citizen');
  const shared = {
    '@context': 'https://schema.org',
    inLanguage: page.lang,
    url: `${publicUrl}${citizenHref(page.lang, guide.id)}`,
    isAccessibleForFree: true,
    ...(guide.tags ? { license: licenceUrl(guide.tags.licence) } : {}),
    dateModified: updatedOn(reading),
    publisher: town
      ? { '@type': 'GovernmentOrganization', name: town.name }
      : { '@type': 'Organization', name: 'Digimee', url: publicUrl },
  };
  const steps = made.how.flatMap((block) => (block.kind === 'step' ? [block] : []));
  const questions = made.questions.flatMap((block) => (block.kind === 'question' ? [block] : []));
  const howTo = {
    ...shared,
    '@type': 'HowTo',
    name: say(made.title),
    description: say(made.lead),
    tool: made.needs.map((need) => ({ '@type': 'HowToTool', name: say(need) })),
    step: steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: say(step.title),
      text: say(plainText(step.blocks)) || say(step.title),
    })),
  };
  const faq = {
    ...shared,
    '@type': 'FAQPage',
    name: say(made.title),
    mainEntity: questions.map(({ title, markdown }) => ({
      '@type': 'Question',
      name: say(title),
      acceptedAnswer: { '@type': 'Answer', text: say(plainText([{ kind: 'text', markdown }])) },
    })),
  };
  return [...(steps.length > 0 ? [howTo] : []), ...(questions.length > 0 ? [faq] : [])];
}
