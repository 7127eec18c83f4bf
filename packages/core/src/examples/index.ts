export {
  completeApplication,
  huenfeldenSelters,
  idsteinApplication,
  smallTownAlone,
  smallTownWithLargePartner,
  smallTownWithOnePartner,
  smallTownWithTwoPartners,
  wiesbadenApplication,
} from './funding-applications.js';
export { idstein } from './idstein.js';
export { weiterstadt } from './weiterstadt.js';
export { wiesbaden } from './wiesbaden.js';
