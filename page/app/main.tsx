import { createRoot } from 'react-dom/client';
import { loadOffers } from './load-offers.js';
import { Page } from './page.js';
import { personaDesk } from './persona-desk.js';
import { startWorkers } from './workers.js';

startWorkers();
const place = document.getElementById('graph');
const desk = personaDesk(loadOffers);
try {
  await desk.refresh();
  if (place) createRoot(place).render(<Page desk={desk} />);
} catch (error) {
  const problem = place?.querySelector('.waiting');
  if (problem)
    problem.textContent = `${error instanceof Error ? error.message : error} Is the server running?`;
}
