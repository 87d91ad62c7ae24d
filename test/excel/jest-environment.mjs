import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);

/**
 * Node, with a way past Jest's module registry: Univer takes more than a second to load, and this
 * way a worker loads it once instead of once for each test file.
 */
export default class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutsideJest = (name) => require(name);
  }
}
