# Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

VERSION = "0.1.0"
