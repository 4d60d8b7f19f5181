import '@ilmi/elements/define/all.js';
import '@ilmi/elements/directory.css';
import '@ilmi/elements/join.css';
import '@ilmi/elements/lists.css';
import { pageStory } from '../support/kit.js';

/** Whole pages in which Ilmi has a place among other things, each in the look of its own site. */
export default {
  title: 'Page kit',
  parameters: { controls: { disable: true }, actions: { disable: true } },
};

/** Services and news first; a section with the municipality's goal, those of others, and stories. */
export const MunicipalFrontPage = pageStory('municipality');

/** The figures of a network, its stories, what is being done, and what is offered and needed. */
export const NetworkFrontPage = pageStory('network');

/** The directory of a network, and how to read a goal. */
export const NetworkMembers = pageStory('network/members');

/** The join form, and what happens when it has been sent. */
export const NetworkJoin = pageStory('network/join');

/** A small company tells what it promised, what it has done, and what it does not know. */
export const CompanyResponsibility = pageStory('company');

/** Posts with a goal in the text, and a side column. */
export const AssociationBlog = pageStory('association');
