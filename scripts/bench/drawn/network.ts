import Network from '../../../src/views/network/Network.svelte';
import { offerView } from './ours';

offerView(Network, '.network svg[role=group]', null);
