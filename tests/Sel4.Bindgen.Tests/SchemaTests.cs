// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NJsonSchema;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>The published schema says what manifests are: it accepts what bindgen writes and refuses what is near it.</summary>
public class SchemaTests
{
    private static readonly string s_schema = Repository.PathOf("docs", "schema", "abi.schema.json");

    public static TheoryData<string> Manifests =>
    [
        .. Directory.EnumerateDirectories(Repository.PathOf("generated"))
            .Append(Golden.PathOf("Golden/Small"))
            .Select(folder => Path.GetRelativePath(Repository.Root, Path.Combine(folder, "abi.json")))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Manifests))]
    public async Task Manifests_are_valid(string manifest)
    {
        JsonSchema schema = await SchemaAsync();
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Repository.PathOf(manifest), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_lacks_a_member_or_has_another_one_or_a_value_of_another_type_is_refused()
    {
        JsonSchema schema = await SchemaAsync();
        JsonNode small = Small();
        var accepted = new List<string>();
        foreach ((string path, Action change, Action undo) in Changes(small))
        {
            change();
            if (schema.Validate(small.ToJsonString()).Count == 0)
            {
                accepted.Add(path);
            }

            undo();
        }

        Assert.Empty(accepted);
        Assert.Empty(schema.Validate(small.ToJsonString()));
    }

    [Fact]
    public void Schema_and_model_have_the_same_members()
    {
        JsonObject schema = JsonNode.Parse(File.ReadAllBytes(s_schema))!.AsObject();
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema["$schema"]!.GetValue<string>());
        Assert.Equal(AbiManifest.CurrentFormat, schema["properties"]!["format"]!["enum"]![0]!.GetValue<int>());
        Assert.Equal($"^{KernelNames.ConfigPattern}$", schema["properties"]!["config"]!["pattern"]!.GetValue<string>());
        Assert.Equal($"^{KernelNames.ReleasePattern}$", schema["properties"]!["sel4Version"]!["pattern"]!.GetValue<string>());
        Assert.Equal(Members(typeof(AbiManifest)), Members(schema));
        foreach ((string definition, Type type) in new (string, Type)[]
        {
            ("target", typeof(TargetInfo)), ("fingerprints", typeof(Fingerprints)), ("option", typeof(ConfigOption)),
            ("typedef", typeof(TypedefInfo)), ("record", typeof(RecordInfo)), ("field", typeof(FieldInfo)),
            ("bitFieldType", typeof(BitFieldType)), ("bitField", typeof(BitField)), ("enum", typeof(EnumInfo)),
            ("enumMember", typeof(EnumMember)), ("constant", typeof(ConstantInfo)), ("getter", typeof(GetterInfo)),
            ("alias", typeof(AliasInfo)), ("function", typeof(FunctionInfo)), ("objectType", typeof(ObjectTypeInfo)),
            ("label", typeof(LabelInfo)), ("fault", typeof(FaultInfo)), ("syscall", typeof(SyscallInfo)),
            ("interface", typeof(InterfaceInfo)), ("method", typeof(MethodInfo)),
        })
        {
            Assert.Equal(Members(type), Members(schema["$defs"]![definition]!.AsObject()));
        }
    }

    /// <summary>The schema for NJsonSchema, which looks for definitions under the name that older drafts had for them.</summary>
    private static async Task<JsonSchema> SchemaAsync()
    {
        string text = await File.ReadAllTextAsync(s_schema, TestContext.Current.CancellationToken);
        return await JsonSchema.FromJsonAsync(text.Replace("$defs", "definitions", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static JsonNode Small() => JsonNode.Parse(File.ReadAllBytes(Golden.PathOf("Golden/Small/abi.json")))!;

    /// <summary>For the first object of each shape: a member more, and for each required member one less or one of another type.</summary>
    private static IEnumerable<(string Path, Action Change, Action Undo)> Changes(JsonNode root)
    {
        var optional = new HashSet<string>(StringComparer.Ordinal)
        {
            "sel4Version", "bitWidth", "cName", "asmHash", "condition", "accessor", "variant", "field", "sizeBitsConstant", "sizeBits",
        };
        foreach (JsonObject item in Objects(root).DistinctBy(Shape))
        {
            string path = item.GetPath();
            yield return (path + " with another member", () => item["other"] = 1, () => item.Remove("other"));
            foreach (string name in item.Select(pair => pair.Key).ToList())
            {
                // Every type but text may be confused with text; text may be confused with a number.
                JsonNode value = item[name]!;
                JsonNode wrong = value.GetValueKind() == JsonValueKind.String ? 1 : "1";
                yield return ($"{path}.{name} of another type", () => item[name] = wrong, () => item[name] = value);
                if (!optional.Contains(name) && !(name == "tag" && path.Contains("bitFields", StringComparison.Ordinal)))
                {
                    yield return ($"{path} without {name}", () => item.Remove(name), () => item[name] = value);
                }
            }
        }
    }

    private static string Shape(JsonObject item) =>
        string.Concat(item.GetPath().Where(c => !char.IsAsciiDigit(c))) + ":" + string.Join(',', item.Select(pair => pair.Key).Order(StringComparer.Ordinal));

    private static List<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject item => [item, .. item.SelectMany(pair => Objects(pair.Value!))],
        JsonArray list => [.. list.SelectMany(item => Objects(item!))],
        _ => [],
    };

    private static IEnumerable<string> Members(JsonObject definition) =>
        definition["properties"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Members(Type type) =>
        type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal);
}
