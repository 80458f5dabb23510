import type { Enum, Ir, Member, Model, Union } from "../ir/ir.ts";
import { pascalCase } from "../ir/names.ts";
import { Refusal } from "../ir/refusal.ts";
import { documentation, escaped, isThreeState, optionalTypeOf, propertyName, text, typeName, typeOf } from "./types.ts";

/** The file of each model, enum and union, by its name. */
export function emitModels(ir: Ir): Record<string, string> {
  const files = [
    ...ir.enums.map((one) => [`Enums/${typeName(one.name)}.cs`, emitEnum(one)]),
    ...ir.models.map((one) => [`Models/${typeName(one.name)}.cs`, emitModel(ir, one)]),
    ...ir.unions.map((one) => [`Models/${typeName(one.name)}.cs`, emitUnion(one)]),
    ["ScaiJsonContext.cs", emitContext(ir)],
  ];
  return Object.fromEntries(files);
}

function emitEnum({ name, description, values }: Enum): string {
  const type = typeName(name);
  const seen = new Map<string, string>();
  const members = values.map((value) => {
    const member = enumMember(value, type);
    const other = seen.get(member);
    if (other !== undefined) throw new Refusal(name, `C# would call ${other} and ${value} alike`, "Rename one of them");
    seen.set(member, value);
    return `    /// <summary><c>${escaped(value)}</c></summary>
    public static ${type} ${member} { get; } = new(${text(value)});
`;
  });
  return `using System.Text.Json.Serialization;

namespace Scai;

${documentation("summary", escaped(description ?? "One of some texts; the server may send another one."), "")}/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<${type}>))]
public readonly record struct ${type}(string Value) : IOpenEnum<${type}>
{
${members.join("\n")}
    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ${type}(string value) => new(value);

    static ${type} IOpenEnum<${type}>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
`;
}

const enumMembersTaken = new Set(["Value", "Equals", "ToString", "GetHashCode", "GetType", "Deconstruct"]);

/** The last two parts of what has colons; a star stands for all. */
function enumMember(value: string, owner: string): string {
  const name = pascalCase(value.split(":").slice(-2).join("_").replaceAll("*", "All"));
  const safe = /^[A-Z]/.test(name) ? name : `Value${name}`;
  return enumMembersTaken.has(safe) || safe === owner ? `${safe}Value` : safe;
}

function emitModel({ unions, resources }: Ir, { name, description, isInput, members }: Model): string {
  const type = typeName(name);
  const union = unions.find(({ variants }) => variants.some(({ model }) => model === name));
  const page = resources
    .flatMap(({ methods }) => methods)
    .map(({ result }) => result)
    .find((result) => result.kind === "page" && result.page === name);
  const bases = [
    ...(union === undefined ? [] : [typeName(union.name)]),
    ...(page?.kind === "page" ? [`IPage<${typeOf(page.item)}>`] : []),
  ];
  const own = members.filter((member) => member.name !== union?.tag);
  const properties = own.map((member) => emitMember(member, isInput, type));
  if (!isInput) properties.push(extra);
  return `using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

${documentation("summary", escaped(description ?? `\`${name}\` of the API.`), "")}public sealed class ${type}${bases.length === 0 ? "" : ` : ${bases.join(", ")}`}
{
${properties.join("\n")}}
`;
}

const extra = `    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
`;

function emitMember(member: Member, isInput: boolean, owner: string): string {
  const { name, type, isRequired } = member;
  const threeState = isThreeState(member, isInput);
  const declared = isRequired ? `required ${typeOf(type)}` : optionalTypeOf(type, isInput);
  const attributes = [
    `[JsonPropertyName(${text(name)})]`,
    ...(threeState ? [`[JsonConverter(typeof(OptionalConverter<${typeOf(type)}>))]`] : []),
    ...(isRequired
      ? []
      : [`[JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting${threeState ? "Default" : "Null"})]`]),
  ];
  const lines = attributes.map((attribute) => `    ${attribute}\n`).join("");
  return `${memberDocumentation(member)}${lines}    public ${declared} ${propertyName(name, owner)} { get; init; }\n`;
}

/** What there is to say of a member. */
export function memberDocumentation({ name, description, default: byDefault }: Member): string {
  const told = [
    escaped(description ?? ""),
    ...(byDefault === undefined ? [] : [`<c>${escaped(JSON.stringify(byDefault))}</c> unless said.`]),
  ];
  const whole = told.filter((one) => one !== "").join(" ");
  return documentation("summary", whole === "" ? `<c>${escaped(name)}</c>` : whole, "    ");
}

/** One of several classes, by what its tag says; one more for those that this version does not know. */
function emitUnion({ name, description, tag, variants }: Union): string {
  const type = typeName(name);
  const property = propertyName(tag, type);
  const cases = variants.map(
    ({ tag: value, model }) =>
      `            ${text(value)} => element.Deserialize(ScaiJsonContext.Default.${typeName(model)}),\n`,
  );
  const writes = variants.map(
    ({ model }) => `            case ${typeName(model)} known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.${typeName(model)});
                break;
`,
  );
  const classes = variants.map(({ model }) => `<see cref="${typeName(model)}"/>`).join(", ");
  return `using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

${documentation("summary", `${escaped(description ?? "")} One of ${classes}, or <see cref="Unknown${type}"/>.`, "")}[JsonConverter(typeof(${type}Converter))]
public abstract class ${type}
{
    private protected ${type}()
    {
    }

    /// <summary>Which of them it is.</summary>
    [JsonPropertyName(${text(tag)})]
    public required string ${property} { get; init; }
}

/// <summary>One that this version does not know.</summary>
[JsonConverter(typeof(${type}Converter))]
public sealed class Unknown${type} : ${type}
{
    /// <summary>All that is in it, as the server sent it.</summary>
    public required JsonElement Raw { get; init; }
}

internal sealed class ${type}Converter : UnionConverter<${type}>
{
    protected override string Tag => ${text(tag)};

    protected override ${type}? Read(string tag, JsonElement element, JsonSerializerOptions options) =>
        tag switch
        {
${cases.join("")}            _ => new Unknown${type} { ${property} = tag, Raw = element },
        };

    public override void Write(Utf8JsonWriter writer, ${type} value, JsonSerializerOptions options)
    {
        switch (value)
        {
${writes.join("")}            case Unknown${type} unknown:
                unknown.Raw.WriteTo(writer);
                break;
        }
    }
}
`;
}

/** What makes JSON of every type and back, without reflection. */
function emitContext({ models, unions }: Ir): string {
  const optionals = models.flatMap(({ members, isInput }) =>
    members.filter((member) => isThreeState(member, isInput)).map(({ type }) => typeOf(type)),
  );
  const types = [
    ...[...models, ...unions].map(({ name }) => typeName(name)),
    // A nullable reference is the same type as the reference.
    ...new Set(optionals.map((type) => (isReference(type) ? type.slice(0, -1) : type))),
  ];
  const distinct = [...new Set(types)];
  return `using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Makes JSON of every type of the API and back, without reflection.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(TimestampConverter)])]
${distinct.map((type) => `[JsonSerializable(typeof(${type}))]\n`).join("")}public sealed partial class ScaiJsonContext : JsonSerializerContext;
`;

  function isReference(type: string): boolean {
    const name = type.replace("?", "");
    return name === "string" || name.startsWith("IReadOnly") || models.some((model) => typeName(model.name) === name);
  }
}
