/** W3C Trusted Types, as far as used here; what a policy gives counts as a string to those who take it. */
interface ScriptAddressPolicy {
  readonly createScriptURL: (address: string) => string;
}
interface Window {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptAddressPolicy) => ScriptAddressPolicy };
}
