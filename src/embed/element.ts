/** The script of `<attested-view>`, see `element.svelte.ts`. The style sheet is put in by the build. */
/// <reference types="vite/client" />
import '../theme.css';
import { elementWith } from './element.svelte';

declare const ATTESTED_STYLES: string;

if (!customElements.get('attested-view')) customElements.define('attested-view', elementWith(ATTESTED_STYLES));
