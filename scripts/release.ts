/** Memory that is done with, and that the engine would keep until it needs it itself, is given back: other threads need much now. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export const release = (): void => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
};
