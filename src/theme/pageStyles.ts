// The order is the cascade's: a later sheet may refine an earlier one.
import './base.css';
import './page.css';
import './chart.css';
import './figure.css';
import './controls.css';
import './tables.css';
import './card.css';
import './menu.css';
import './embed.css';
