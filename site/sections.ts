/** A group of pages in the navigation. */
interface Section {
  readonly title: string;
  /** Paths of Markdown files from the root of the repository, with wildcards; in this order. */
  readonly files: readonly string[];
}

/** What is on the site, in the order of its navigation. A file stands where it is named first. */
export const sections: readonly Section[] = [
  {
    title: 'Begin',
    files: ['README.md', 'docs/tutorial.md', 'docs/conformance.md', 'docs/personas.md', 'docs/glossary.md'],
  },
  {
    title: 'Reference',
    files: ['docs/versioning.md', 'docs/belgif.md', 'CHANGELOG.md', 'sdk/*/README.md', 'src/streams/*/README.md'],
  },
  {
    title: 'Operate',
    files: [
      'docs/operations.md',
      'docs/operations/production.md',
      'docs/operations/*.md',
      'docs/reliability.md',
      'docs/benchmark.md',
      'docker/README.md',
    ],
  },
  { title: 'Rule book', files: ['docs/policy.md', 'docs/policy.*.md', 'docs/requirements.md'] },
  {
    title: 'Inside',
    files: ['docs/security.md', 'SECURITY.md', 'CONTRIBUTING.md', 'docs/*.md', 'src/*/README.md', 'test/**/README.md'],
  },
  { title: 'Decisions', files: ['docs/adr/README.md', 'docs/adr/*.md'] },
];
