import { failures, testManifest, testPackageJson, type RuleFailure } from '@wc-toolkit/cem-validator';

/**
 * What the validator of the Web Components Toolkit finds. Its command would print warnings and stop at
 * errors; here everything counts.
 *
 * @param isImportable - Whether a consumer can import a type by this name from one of our packages.
 */
export async function validationFailures(
  manifest: Parameters<typeof testManifest>[0],
  packageJson: unknown,
  isImportable: (type: string) => boolean,
): Promise<RuleFailure[]> {
  const before = failures.length;
  testPackageJson(packageJson);
  await testManifest(manifest);
  return failures.slice(before).filter(({ rule, message }) => {
    const [, type] = /is missing exported type "(.+)"/.exec(message) ?? [];
    // The validator looks into the element's module only; shared types come from an entry of a package.
    return !(rule === 'manifest.exportTypes' && type !== undefined && isImportable(type));
  });
}
