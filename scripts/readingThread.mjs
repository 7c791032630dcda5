// A thread does not inherit the loader of TypeScript from the script that starts it.
import { register } from 'tsx/esm/api';

register();
await import('./readingThread.ts');
