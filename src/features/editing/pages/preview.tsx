/** A text as readers will see it, made of the same parts as their page. */
import { Blocks, factsIn, factsOf, fillFacts, type Library, type Question, Sources } from '#features/content/index.ts';
import { guideAddress } from '#features/guides/index.ts';
import { type DocumentName, type EditableContent, manuscriptWords } from '#features/manuscript/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';

type Props = {
  /** Of the words around the text. */
  readonly lang: Lang;
  readonly name: DocumentName;
  readonly content: EditableContent;
  readonly library: Library;
  readonly today: string;
};

export function Preview({ lang, name, content, library, today }: Props) {
  const text = (written: string) => fillFacts(written, library, name.lang);
  const { body } = content;
  return (
    <div class="dm-edit-preview" lang={name.lang}>
      <p class="dm-edit-title">
        <strong>{text(body.title)}</strong>
      </p>
      <HeadPreview lang={lang} content={content} text={text} />
      {'blocks' in body && (
        <>
          <Blocks
            blocks={body.blocks}
            lang={name.lang}
            today={today}
            facts={library}
            guideAddress={guideAddress}
            audience={name.kind === 'citizen-page' ? 'citizen' : 'clerk'}
            check={(question) => <CheckPreview question={question} text={text} />}
          />
          {factsIn(body.blocks).length > 0 && (
            <Sources facts={factsOf(library, body.blocks)} lang={name.lang} today={today} />
          )}
        </>
      )}
    </div>
  );
}

type HeadProps = { readonly lang: Lang; readonly content: EditableContent; readonly text: (written: string) => string };

function HeadPreview({ lang, content, text }: HeadProps) {
  switch (content.kind) {
    case 'guide': {
      const { purpose, operator, needs, never } = content.body;
      return (
        <>
          <p>{text(purpose)}</p>
          <p>{text(operator)}</p>
          <Lines title={manuscriptWords(lang).fields.needs} lines={needs.map(text)} />
          <Lines title={manuscriptWords(lang).fields.never} lines={never.map(text)} />
        </>
      );
    }
    case 'guide-part':
    case 'practice':
      return <p>{text(content.body.summary)}</p>;
    case 'citizen-page':
      return (
        <>
          <p>{text(content.body.lead)}</p>
          <Lines title={manuscriptWords(lang).fields.needs} lines={content.body.needs.map(text)} />
        </>
      );
  }
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** A quick check as it is asked, without the answers; it cannot be answered here. */
function CheckPreview({ question, text }: { readonly question: Question; readonly text: (written: string) => string }) {
  return (
    <div class="dm-situation">
      <p>
        <strong>{text(question.text)}</strong>
      </p>
      <ul>
        {choicesOf(question).map((choice) => (
          <li>{text(choice)}</li>
        ))}
      </ul>
    </div>
  );
}

function choicesOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map((option) => option.text);
    case 'order':
      return question.items;
    case 'match':
      return question.pairs.map(({ left, right }) => `${left} – ${right}`);
    case 'short':
      return question.accept;
  }
}
