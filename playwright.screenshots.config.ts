import config from './playwright.config';

/** `npm run screenshots`: the pictures in docs/, from the same stack as the end-to-end tests. */
export default { ...config, testMatch: 'screenshots.ts' };
