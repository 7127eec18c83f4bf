// What a project says about its application, in one file that loads on first use
export { fundingApplication } from '@wirkt/core/project/application';
