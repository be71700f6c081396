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

/** Suites by the ending of their name: rules and stores alone, and the whole over HTTP. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['<rootDir>/apps', '<rootDir>/libs'],
      testMatch: ['**/*.spec.ts'],
    },
    { ...shared, displayName: 'e2e', roots: ['<rootDir>/test'], testMatch: ['**/*.e2e.spec.ts'] },
  ],
};
