// Made by the build from custom-elements.json: change the comments of the elements instead.
// For Svelte 5 and newer.
import type { HTMLAttributes } from 'svelte/elements';
import type {
  IlmiActionList,
  IlmiActionListAttributes,
  IlmiErrorEvent,
  IlmiLoadEvent,
  IlmiEventList,
  IlmiEventListAttributes,
  IlmiGoalBadge,
  IlmiGoalBadgeAttributes,
  IlmiJoinForm,
  IlmiJoinFormAttributes,
  IlmiJoinEvent,
  IlmiMemberList,
  IlmiMemberListAttributes,
  IlmiNetworkSummary,
  IlmiNetworkSummaryAttributes,
  IlmiNetwork,
  IlmiNetworkAttributes,
  IlmiOfferList,
  IlmiOfferListAttributes,
  IlmiProgressTracker,
  IlmiProgressTrackerAttributes,
  IlmiStoryCard,
  IlmiStoryCardAttributes,
  IlmiStoryList,
  IlmiStoryListAttributes,
} from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    /** Actions of organisations. */
    'ilmi-action-list': HTMLAttributes<IlmiActionList> &
      IlmiActionListAttributes & {
        /** The actions could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its actions. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** Coming events, with calendar files. */
    'ilmi-event-list': HTMLAttributes<IlmiEventList> &
      IlmiEventListAttributes & {
        /** The events could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its events. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** A climate goal with its evidence. */
    'ilmi-goal-badge': HTMLAttributes<IlmiGoalBadge> &
      IlmiGoalBadgeAttributes & {
        /** The goal could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The badge shows its goal. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** Join, renew, report a result. */
    'ilmi-join-form': HTMLAttributes<IlmiJoinForm> &
      IlmiJoinFormAttributes & {
        /** The form could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** A request was received, or a mail opened. */
        'onilmi-join'?: ((event: IlmiJoinEvent) => void) | undefined;
        /** The form is shown. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** The members of a network. */
    'ilmi-member-list': HTMLAttributes<IlmiMemberList> &
      IlmiMemberListAttributes & {
        /** The members could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its members. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** Counts of a network. */
    'ilmi-network-summary': HTMLAttributes<IlmiNetworkSummary> &
      IlmiNetworkSummaryAttributes & {
        /** The data could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The summary shows its data. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** One source for several elements. */
    'ilmi-network': HTMLAttributes<IlmiNetwork> & IlmiNetworkAttributes & {};
    /** Offers and needs by topic. */
    'ilmi-offer-list': HTMLAttributes<IlmiOfferList> &
      IlmiOfferListAttributes & {
        /** The offers could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its offers. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** Progress of a goal over time. */
    'ilmi-progress-tracker': HTMLAttributes<IlmiProgressTracker> &
      IlmiProgressTrackerAttributes & {
        /** The goal could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The tracker shows its goal. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** A story of climate work. */
    'ilmi-story-card': HTMLAttributes<IlmiStoryCard> &
      IlmiStoryCardAttributes & {
        /** The story could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The card shows its story. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
    /** The newest stories. */
    'ilmi-story-list': HTMLAttributes<IlmiStoryList> &
      IlmiStoryListAttributes & {
        /** The stories could not be shown; the fallback stays. */
        'onilmi-error'?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its stories. */
        'onilmi-load'?: ((event: IlmiLoadEvent) => void) | undefined;
      };
  }
}
