import process from 'node:process';
import { chromium } from './test/browser/chromium.js';

const browser = chromium();
// Workers inherit it.
if (browser) process.env.REMBUK_CHROMIUM = browser;

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['app-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.[tj]s$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!(content-disposition|cookie|glob)/)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['reflect-metadata'],
};

const inBrowser = {
  ...shared,
  displayName: 'browser',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.spec.ts'],
  globalSetup: '<rootDir>/test/browser/load-story.js',
  globalTeardown: '<rootDir>/test/browser/forget-story.js',
};

/** Suites by the ending of their name: rules and stores alone, the whole over HTTP, and in a browser where there is one. */
export default {
  // Without it, jest takes one core for all suites where there are two.
  maxWorkers: 2,
  // A limit for what hangs, not a measure of speed: suites share the cores with browsers and each other.
  testTimeout: 30_000,
  reporters: ['default', ...(browser ? [] : ['<rootDir>/test/browser/no-browser-reporter.js'])],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['<rootDir>/apps', '<rootDir>/libs'],
      testMatch: ['**/*.spec.ts'],
    },
    { ...shared, displayName: 'e2e', roots: ['<rootDir>/test'], testMatch: ['**/*.e2e.spec.ts'] },
    ...(browser ? [inBrowser] : []),
  ],
};
