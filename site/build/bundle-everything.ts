/**
 * The Vite plugin that makes the server build run without node_modules and gives its errors the component's file and
 * line. Not in `astro dev`: there a dependency in CommonJS would not load.
 */
export const bundleEverything = () => ({
  name: 'kewen-bundle-everything',
  config: (_config: unknown, { command }: { command: 'build' | 'serve' }) =>
    command === 'build' ? { ssr: { noExternal: true as const } } : {},
  configEnvironment: (name: string) => (name === 'client' ? {} : { build: { sourcemap: true } }),
})
