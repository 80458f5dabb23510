import { buildDotnet } from "../sdk/dotnet/test/dotnet.ts";

// Builds what the tests of the .NET SDK need; whoever wants it later finds it, or waits for it.
await buildDotnet();
