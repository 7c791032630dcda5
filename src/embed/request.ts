/**
 * What the address of an embedded view asks for, before the selection:
 * `embed.html#view=timeline&chrome=minimal&theme=dark&family=conflict`.
 */
export const chromes = ['full', 'minimal', 'none'] as const;
/** What stands round the drawing: title and source line, the source line, nothing. */
export type Chrome = (typeof chromes)[number];
export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export interface Request {
  /** '' when none is named. */
  readonly view: string;
  readonly chrome: Chrome;
  readonly theme: EmbedTheme;
  /** By which the page around it knows this one among others. */
  readonly id: string;
  /** Version of the data that it stays with; '' = follows them. */
  readonly data: string;
}
export const plainRequest: Request = { view: '', chrome: 'full', theme: 'auto', id: '', data: '' };

/** Versions are content hashes: nothing else gets into an address. */
const isVersion = (text: string): boolean => /^[0-9a-f]{8,64}$/.test(text);
/** Where the data of a request are, below the site. */
export const dataAddress = (data: string): string => (isVersion(data) ? `data/versions/${data}/dataset.json` : 'data/dataset.json');

const own = (part: string): readonly [name: string, value: string] | null => {
  const match = /^(view|chrome|theme|id|data)=(.*)$/s.exec(part);
  return match ? [match[1] ?? '', match[2] ?? ''] : null;
};
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const among = <T extends string>(list: readonly T[], value: string, otherwise: T): T => list.find((item) => item === value) ?? otherwise;

/** Any text is read; `selection` is the rest of the fragment, as the dashboard reads it. */
export const readRequest = (fragment: string): { readonly request: Request; readonly selection: string } => {
  let request = plainRequest;
  const rest: string[] = [];
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const pair = own(part);
    if (!pair) {
      if (part) rest.push(part);
      continue;
    }
    const value = decoded(pair[1]);
    if (pair[0] === 'view') request = { ...request, view: value };
    else if (pair[0] === 'chrome') request = { ...request, chrome: among(chromes, value, request.chrome) };
    else if (pair[0] === 'theme') request = { ...request, theme: among(embedThemes, value, request.theme) };
    else if (pair[0] === 'data') request = { ...request, data: isVersion(value) ? value : '' };
    else request = { ...request, id: value };
  }
  return { request, selection: rest.length > 0 ? `#${rest.join('&')}` : '' };
};

/** The fragment of an embedded view; `selection` with its `#`, or ''. Says only what differs from the plain request. */
export const fragmentOfRequest = ({ view, chrome, theme, id, data }: Request, selection: string): string => {
  const parts = [
    `view=${encodeURIComponent(view)}`,
    ...(chrome === plainRequest.chrome ? [] : [`chrome=${chrome}`]),
    ...(theme === plainRequest.theme ? [] : [`theme=${theme}`]),
    ...(id === '' ? [] : [`id=${encodeURIComponent(id)}`]),
    ...(data === '' ? [] : [`data=${data}`]),
    ...(selection === '' ? [] : [selection.replace(/^#/, '')]),
  ];
  return `#${parts.join('&')}`;
};
