// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Unicode;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Load;

/// <summary>The options of both gen_config.json files.</summary>
internal sealed partial class KernelConfig
{
    public const string KernelFile = "kernel/gen_config.json";
    public const string LibSel4File = "sel4/gen_config.json";

    private const int MaxText = 4096;

    private readonly SortedDictionary<string, ConfigOption> _options = new(StringComparer.Ordinal);
    private readonly InstallTree _tree;

    private KernelConfig(InstallTree tree) => _tree = tree;

    public IReadOnlyCollection<ConfigOption> Options => _options.Values;

    public static KernelConfig Load(InstallTree tree)
    {
        var config = new KernelConfig(tree);
        config.Add(KernelFile, OptionSource.Kernel);
        config.Add(LibSel4File, OptionSource.LibSel4);
        return config;
    }

    public bool Has(string name) => _options.ContainsKey(name);

    public bool Flag(string name) => Get(name, OptionKind.Boolean).Value == "true";

    public string Text(string name) => Get(name, OptionKind.Text).Value;

    public int Number(string name) =>
        int.TryParse(Get(name, OptionKind.Integer).Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Unexpected(name, "a small number");

    public ConfigOption? Find(string name) => _options.GetValueOrDefault(name);

    private ConfigOption Get(string name, OptionKind kind)
    {
        if (!_options.TryGetValue(name, out ConfigOption? option))
        {
            throw new BindgenException(
                ErrorCode.SB006, _tree.PathOf(KernelFile), null, $"has no option {name}",
                "the kernel is older than seL4 13 or the file was changed; install the kernel again");
        }

        return option.Kind == kind ? option : throw Unexpected(name, kind.ToString().ToLowerInvariant());
    }

    private BindgenException Unexpected(string name, string wanted) =>
        new(ErrorCode.SB003, _tree.PathOf(KernelFile), null, $"option {name} is \"{_options[name].Value}\", expected {wanted}", "install the kernel again");

    private void Add(string file, OptionSource source)
    {
        string path = _tree.PathOf(file);
        byte[] bytes = _tree.Read(file);
        if (!Utf8.IsValid(bytes))
        {
            throw new BindgenException(ErrorCode.SB003, path, null, "broken JSON: the file is not UTF-8", "install the kernel again");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 8 });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new BindgenException(ErrorCode.SB003, path, 1, "the file is not a JSON object", "install the kernel again");
            }

            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                Add(path, source, property.Name, property.Value);
            }
        }
        catch (InvalidOperationException)
        {
            throw new BindgenException(ErrorCode.SB003, path, null, "broken JSON: a name has half of a character", "install the kernel again");
        }
        catch (JsonException e)
        {
            throw new BindgenException(ErrorCode.SB003, path, JsonText.Line(e), $"broken JSON: {JsonText.Reason(e)}", "install the kernel again");
        }
    }

    private void Add(string path, OptionSource source, string name, JsonElement value)
    {
        if (!OptionName().IsMatch(name))
        {
            throw new BindgenException(
                ErrorCode.SB006, path, null, $"\"{name}\" is not a name of an option", "names are upper-case letters, digits and underscores, without CONFIG_");
        }

        (OptionKind kind, string text) = value.ValueKind switch
        {
            JsonValueKind.True => (OptionKind.Boolean, "true"),
            JsonValueKind.False => (OptionKind.Boolean, "false"),
            JsonValueKind.String when TextOf(value) is { } given => OfText(given),
            JsonValueKind.String => throw new BindgenException(
                ErrorCode.SB003, path, null, $"option {name} has a text that is longer than {MaxText} characters or not all printable", "install the kernel again"),
            _ => throw new BindgenException(
                ErrorCode.SB003, path, null, $"option {name} is {value.ValueKind.ToString().ToLowerInvariant()}, expected true, false or a string",
                "install the kernel again"),
        };
        var option = new ConfigOption { Name = name, Source = source, Kind = kind, Value = text };
        if (!_options.TryAdd(name, option))
        {
            throw new BindgenException(ErrorCode.SB003, path, null, $"option {name} is in both gen_config.json files", "install the kernel again");
        }
    }

    /// <summary>Null for what no option is set to, and no emitted file could hold everywhere.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            string text = value.GetString()!;
            return text.Length <= MaxText && !text.Any(char.IsControl) ? text : null;
        }
        catch (InvalidOperationException)
        {
            // An escape that is half of a character.
            return null;
        }
    }

    private static (OptionKind Kind, string Text) OfText(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number)
            ? (OptionKind.Integer, number.ToString(CultureInfo.InvariantCulture))
            : (OptionKind.Text, text);

    [GeneratedRegex(@"\A[A-Z][A-Z0-9_]*\z")]
    private static partial Regex OptionName();
}
