/** All that the formats load when they are asked for, loaded before the first test: what a module makes as it loads belongs to no test. */
import.meta.glob(['../../src/export/*.ts', '!**/*.{test,fixture}.ts'], { eager: true });
