// Made by the build from custom-elements.json: change the comments of the elements instead.
// For Vue 3.3 and newer.
import type { HTMLAttributes, PublicProps } from 'vue';
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

/** Vue's checker reads `goal-title` in a template as `goalTitle`. */
type CamelCase<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;
type Properties<Attributes> = {
  [Name in keyof Attributes as CamelCase<Name> & string]: Attributes[Name];
};
type CustomElement<Type, Props> = new () => Type & { $props: Props & HTMLAttributes & PublicProps };

declare module 'vue' {
  interface GlobalComponents {
    /** Actions of organisations. */
    'ilmi-action-list': CustomElement<
      IlmiActionList,
      Properties<IlmiActionListAttributes> & {
        /** The actions could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its actions. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** Coming events, with calendar files. */
    'ilmi-event-list': CustomElement<
      IlmiEventList,
      Properties<IlmiEventListAttributes> & {
        /** The events could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its events. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** A climate goal with its evidence. */
    'ilmi-goal-badge': CustomElement<
      IlmiGoalBadge,
      Properties<IlmiGoalBadgeAttributes> & {
        /** The goal could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The badge shows its goal. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** Join, renew, report a result. */
    'ilmi-join-form': CustomElement<
      IlmiJoinForm,
      Properties<IlmiJoinFormAttributes> & {
        /** The form could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** A request was received, or a mail opened. */
        onIlmiJoin?: ((event: IlmiJoinEvent) => void) | undefined;
        /** The form is shown. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** The members of a network. */
    'ilmi-member-list': CustomElement<
      IlmiMemberList,
      Properties<IlmiMemberListAttributes> & {
        /** The members could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its members. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** Counts of a network. */
    'ilmi-network-summary': CustomElement<
      IlmiNetworkSummary,
      Properties<IlmiNetworkSummaryAttributes> & {
        /** The data could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The summary shows its data. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** One source for several elements. */
    'ilmi-network': CustomElement<IlmiNetwork, Properties<IlmiNetworkAttributes> & {}>;
    /** Offers and needs by topic. */
    'ilmi-offer-list': CustomElement<
      IlmiOfferList,
      Properties<IlmiOfferListAttributes> & {
        /** The offers could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its offers. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** Progress of a goal over time. */
    'ilmi-progress-tracker': CustomElement<
      IlmiProgressTracker,
      Properties<IlmiProgressTrackerAttributes> & {
        /** The goal could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The tracker shows its goal. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** A story of climate work. */
    'ilmi-story-card': CustomElement<
      IlmiStoryCard,
      Properties<IlmiStoryCardAttributes> & {
        /** The story could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The card shows its story. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
    /** The newest stories. */
    'ilmi-story-list': CustomElement<
      IlmiStoryList,
      Properties<IlmiStoryListAttributes> & {
        /** The stories could not be shown; the fallback stays. */
        onIlmiError?: ((event: IlmiErrorEvent) => void) | undefined;
        /** The list shows its stories. */
        onIlmiLoad?: ((event: IlmiLoadEvent) => void) | undefined;
      }
    >;
  }
}
