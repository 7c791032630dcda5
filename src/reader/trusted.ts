/** Addresses of scripts of our own, for pages under `require-trusted-types-for 'script'` (W3C Trusted Types). */

const policy = window.trustedTypes?.createPolicy('attested', {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin) throw new Error(`not a script of this site: ${address}`);
    return address;
  },
});

/** A worker of a script of this site; throws for others. */
export const ownWorker = (address: string): Worker => new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
