import './network.js';
import './goal-badge.js';
