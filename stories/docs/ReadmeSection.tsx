import { Markdown } from '@storybook/addon-docs/blocks';

interface ReadmeSectionProps {
  /** The text of a README. */
  of: string;
  /** The title of one of its sections. Default: the text before the first section. */
  title?: string;
}

/** Shows a section of a README, so that the text exists only once. */
export function ReadmeSection({ of, title }: ReadmeSectionProps) {
  return <Markdown>{sectionOf(of, title)}</Markdown>;
}

/** @throws Error when the README has no such section, so that no page shows a gap */
export function sectionOf(readme: string, title?: string): string {
  const [opening = '', ...sections] = readme.split(/^## /m);
  const section = title === undefined ? opening : sections.find((text) => text.split('\n', 1)[0] === title);
  if (section === undefined) throw new Error(`The README has no section "${title}".`);
  const body = title === undefined ? opening.replace(/^# .*\n/, '') : section.slice(title.length);
  return body.replaceAll(/<!--.*?-->\n?/gs, '').trim();
}
