/** Where the maker of an app helps: by telephone, on a site. */
import { type Guide, HelpLine, type Library } from '#features/content/index.ts';

type Props = { readonly guide: Guide; readonly content: Library };

export function OfficialHelp({ guide, content }: Props) {
  return (
    <ul lang={guide.lang}>
      {guide.help.map((help) => (
        <li>
          <HelpLine help={help} library={content} lang={guide.lang} />
        </li>
      ))}
    </ul>
  );
}
