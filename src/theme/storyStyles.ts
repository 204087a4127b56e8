// What only a story's page has, after what it shares with the slides.
import './pageStyles.ts';
import './layout.css';
import './tables.css';
import './checks.css';
import './lists.css';
import './fullScreen.css';
import './embed.css';
import './print.css';
