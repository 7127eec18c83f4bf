// For tools that do not read `.vue` files; vue-tsc takes the types from the file itself.
declare module '*.vue' {
  import type { Project } from '@wirkt/core';
  import type { DefineComponent } from 'vue';

  const component: DefineComponent<{ project: Project }>;
  export { component as default };
}
