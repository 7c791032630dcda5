import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** Tells Stryker's runner of a test file that cannot be loaded: by itself it looks at tests alone, and such a file has none. */
export default class Unloaded implements Reporter {
  #vitest: Vitest | undefined;
  onInit(vitest: Vitest) {
    this.#vitest = vitest;
  }
  onTestModuleEnd(module: TestModule) {
    for (const error of module.errors()) this.#vitest?.state.errorsSet.add(error);
  }
}
