import './network.js';
import './goal-badge.js';
import './progress-tracker.js';
