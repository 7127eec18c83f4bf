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
export { weiterstadt } from './weiterstadt.js';
