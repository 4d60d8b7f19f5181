/** Every theme that the last build made, by name. */
const files = import.meta.glob<string>('../../packages/elements/cdn/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

export const themes: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);
