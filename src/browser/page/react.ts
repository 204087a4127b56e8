// A chunk of its own: what draws live charts can then be run in two tasks.
export { createRoot } from 'react-dom/client';
