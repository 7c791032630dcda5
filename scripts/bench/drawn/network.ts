import Network from '../../../src/views/network/Network.svelte';
import { offerView } from './ours';

offerView(Network, { selector: '.network svg[role=group]', wheel: 0.006, pans: true });
