/** The TypeScript SDK as a user would generate it: types, a method for each operation, fetch. */
export default {
  input: process.env.CONTRACT,
  output: { path: process.env.SDK_OUT, clean: true, importFileExtension: '.js' },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
};
