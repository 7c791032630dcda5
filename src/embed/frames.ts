/** The script for pages with framed views, see `host.ts`. */
import { attend } from './host';

attend(window);
