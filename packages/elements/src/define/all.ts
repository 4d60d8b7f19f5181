import './network.js';
import './goal-badge.js';
import './progress-tracker.js';
import './story-card.js';
import './story-list.js';
import './action-list.js';
import './event-list.js';
import './offer-list.js';
