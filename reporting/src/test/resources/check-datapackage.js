// Reads a data package with the package "datapackage" and prints what is wrong; ends with 1 if anything is.
// Arguments: the folder node_modules, the descriptor.
const [modules, descriptor] = process.argv.slice(2);
const { Package } = require(require('path').resolve(modules, 'datapackage'));

async function check() {
  const found = await Package.load(descriptor);
  const errors = found.errors.map((error) => error.message);
  let rows = 0;
  for (const resource of found.resources) {
    if (!resource.tabular) {
      continue;
    }
    try {
      rows += (await resource.read({ relations: true, cast: true })).length;
    } catch (error) {
      const all = error.multiple ? error.errors : [error];
      all.forEach((each) => errors.push(`${resource.name}: ${each.message}`));
    }
  }
  errors.forEach((error) => console.log(error));
  console.log(`${found.resources.length} resources, ${rows} rows, ${errors.length} errors`);
  process.exit(errors.length === 0 ? 0 : 1);
}

check().catch((error) => {
  console.log(error);
  process.exit(1);
});
