// What page and slides share. The order is the cascade's: a later sheet may refine an earlier one.
import './base.css';
import './page.css';
import './chart.css';
import './figure.css';
import './controls.css';
import './card.css';
import './menu.css';
