/** Our own small drawings, 24 by 24, always beside a word: they are hidden from screen readers. */
import type { Child } from 'hono/jsx';
import { remember } from './remember.ts';

const drawings = {
  check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  cross: <path d="M6 6l12 12M18 6L6 18" />,
  search: <path d="M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20" />,
  clock: <path d="M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2" />,
  print: <path d="M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z" />,
  speaker: <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />,
  user: <path d="M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM4.5 20c.8-4 3.7-5.5 7.5-5.5s6.7 1.5 7.5 5.5" />,
  users: (
    <path d="M9 5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7zM2.5 19.5c.6-3.5 3-5 6.5-5s5.9 1.5 6.5 5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.5 14.8c2.3.6 3.6 2.2 4 4.7" />
  ),
  book: (
    <path d="M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2c2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5 2zM12 6.5V20" />
  ),
  counter: (
    <path d="M3 13.5h18M5 13.5V20h14v-6.5M12 3.5a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6zM7.5 13.5c.3-2.6 2-3.8 4.5-3.8s4.2 1.2 4.5 3.8" />
  ),
  sun: (
    <path d="M12 8a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4" />
  ),
  chart: <path d="M4 4v16h16M8.5 16v-4M13 16V7.5M17.5 16v-6" />,
  calendar: <path d="M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8" />,
  phone: (
    <path d="M8.5 3h7A1.5 1.5 0 0 1 17 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19.5v-15A1.5 1.5 0 0 1 8.5 3zM11 18h2" />
  ),
  card: (
    <path d="M4 5.5h16A1.5 1.5 0 0 1 21.5 7v10a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 17V7A1.5 1.5 0 0 1 4 5.5zM2.5 10h19M6 14.5h4" />
  ),
  mail: <path d="M3 5.5h18v13H3zM3.5 6l8.5 7l8.5-7" />,
  lock: <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2" />,
  'arrow-right': <path d="M4 12h16M13.5 5.5L20 12l-6.5 6.5" />,
  'arrow-left': <path d="M20 12H4M10.5 5.5L4 12l6.5 6.5" />,
  info: <path d="M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.5v.1" />,
  warning: <path d="M12 4L2.5 20h19zM12 10v4.5M12 17.2v.1" />,
  stop: <path d="M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5v5.5M12 16.2v.1" />,
  star: <path d="M12 3.5l2.6 5.5l6 .8l-4.4 4.2l1.1 6L12 17.1L6.7 20l1.1-6L3.4 9.8l6-.8z" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  download: <path d="M12 4v11M7 10.5l5 5l5-5M4.5 20h15" />,
  upload: <path d="M12 16V4.5M7 9l5-5l5 5M4.5 20h15" />,
  edit: <path d="M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5" />,
  pin: (
    <path d="M12 21c-4.5-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6-6.5 11zM12 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z" />
  ),
  page: <path d="M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h3.5" />,
  bus: <path d="M4.5 5h15v11.5h-15zM4.5 11h15M8 16.5V20M16 16.5V20" />,
  logout: <path d="M13.5 4H5v16h8.5M10 12h11M17 8l4 4l-4 4" />,
  language: <path d="M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17c5-5 5-12 0-17z" />,
} as const satisfies Record<string, Child>;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }) {
  return remember(drawings, name, () => (
    <svg class="dm-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  ));
}
