// Runs in the browser, on /docs.
globalThis.SwaggerUIBundle({
  dom_id: "#api",
  url: "/api/v1/openapi.json",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: "list",
  // The validator is a service of others, who would be told what is read here.
  validatorUrl: null,
});
