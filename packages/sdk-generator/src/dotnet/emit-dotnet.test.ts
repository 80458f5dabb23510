import { describe, expect, test } from "vitest";
import { buildIr } from "../ir/build-ir.ts";
import { fixture } from "../testing/fixture.ts";
import { emitDotnet } from "./emit-dotnet.ts";
import { publicApiOf } from "./public-api.ts";

const files = emitDotnet(buildIr(fixture), {});
const generated = (name: string) => files[`src/Scai/Generated/${name}`] ?? "";

test("a document with one of everything becomes these clients and models", () => {
  const shown = ["Clients/ThingsClient.cs", "Models/CreateThingInput.cs", "Models/Plant.cs", "Enums/PlantState.cs"];
  for (const name of shown) expect(generated(name)).toMatchSnapshot(name);
});

test("what may be null and may be left out is told apart when it is sent", () => {
  expect(generated("Models/CreateThingInput.cs")).toContain("public Optional<DateTimeOffset?> Until { get; init; }");
});

test("a variant of a union is a class of it, and so is one that nobody knows", () => {
  expect(generated("Models/Plant.cs")).toContain("public sealed class Plant : Thing");
  expect(generated("Models/Thing.cs")).toContain("public sealed class UnknownThing : Thing");
});

test("a type whose name every program has already gets another one", () => {
  const renamed = JSON.parse(JSON.stringify(fixture).replaceAll("Plant", "File"));
  expect(Object.keys(emitDotnet(buildIr(renamed), {}))).toContain("src/Scai/Generated/Models/ScaiFile.cs");
});

describe("the listing of the public API", () => {
  const source = `namespace Scai;

/// <summary>Seen.</summary>
public sealed class Seen : Base
{
    private readonly int _hidden;

    internal Seen(int hidden) => _hidden = hidden;

    /// <summary>A property.</summary>
    public string? Name { get; init; }

    /// <summary>A method.</summary>
    public virtual Task<string> GetAsync(
        string id,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(id);

    public static Seen Of(string text)
    {
        return new Seen(text.Length);
    }
}

internal sealed class Unseen
{
    public int Count { get; }
}

/// <summary>An interface.</summary>
public interface ISeen
{
    int Count { get; }
}
`;

  test("has what users see, one declaration a line, and nothing else", () => {
    expect(publicApiOf({ "Seen.cs": source }).split("\n")).toEqual([
      "public interface ISeen",
      "  int Count { get; }",
      "public sealed class Seen : Base",
      "  public string? Name { get; init; }",
      "  public virtual Task<string> GetAsync(string id, CancellationToken cancellationToken = default)",
      "  public static Seen Of(string text)",
      "",
    ]);
  });
});
