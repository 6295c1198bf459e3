/** Where the maker of an app helps: by telephone, on a site. */
import { fillFacts, type Guide, type Library } from '#features/content/index.ts';

type Props = { readonly guide: Guide; readonly content: Library };

export function OfficialHelp({ guide, content }: Props) {
  return (
    <ul lang={guide.lang}>
      {guide.help.map((help) => {
        const name = fillFacts(help.name, content, guide.lang);
        if (help.url === undefined) return <li>{name}</li>;
        return (
          <li>
            <a class="utrecht-link" href={help.url} rel="external noopener noreferrer">
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
