// The order is the cascade's: a later sheet may refine an earlier one.
import './slide.css';
import './wordSlides.css';
import './deckOver.css';
import './deck.css';
import './console.css';
import './slidesScroll.css';
import './handout.css';
