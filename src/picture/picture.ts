/** A picture of a view as it stands on the page, as SVG with everything inside. */
import { browserEyes } from './browserEyes';
import { colourOf } from './colour';
import type { Eyes } from './eyes';
import { plainFace, stacks } from './faceNames';
import { facesIn } from './faces';
import { framed, type Framed, type Inks, type Words } from './frame';
import { pose, type PictureTheme } from './pose';
import { sceneOf } from './scene';

export interface Wanted {
  readonly theme: PictureTheme;
  /** Without a ground of its own. */
  readonly transparent: boolean;
  readonly words: Words;
}

const inksOf = (root: Element, eyes: Eyes): Inks => {
  const style = eyes.style(root);
  const hex = (name: string) => colourOf(style(name))?.hex ?? '#000000';
  return { paper: hex('--paper'), ink: hex('--ink'), ink2: hex('--ink2'), muted: hex('--muted'), rule: hex('--rule2') };
};

/** `root` is the element in which the view is drawn. */
export const pictureOf = async (root: HTMLElement, { theme, transparent, words }: Wanted): Promise<Framed> => {
  const eyes = browserEyes(root.ownerDocument);
  const release = pose(root, theme);
  const { left, top, width, height } = root.getBoundingClientRect();
  const scene = sceneOf(root, eyes);
  const inks = inksOf(root, eyes);
  release();
  const faces = await facesIn(`${stacks[plainFace]}${stacks['Attested Display']}${scene.markup}`, root.ownerDocument);
  return framed({ scene, root: { x: left, y: top, width, height }, words, inks, transparent, faces });
};
