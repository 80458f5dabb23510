// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

namespace Scai;

internal static class SdkVersion
{
    public const string Text = "0.1.0";
}
