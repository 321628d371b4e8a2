// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sel4.Bindgen.Model;

/// <summary>
/// Writes what <see cref="ManifestJson"/> reads. By hand: a serialiser works out how to write each type when it first meets it, which takes
/// half of the time that a run needs for itself. A property that is forgotten here is one that reading misses.
/// </summary>
internal sealed class ManifestWriter
{
    private readonly Utf8JsonWriter _json;

    private ManifestWriter(Utf8JsonWriter json) => _json = json;

    public static byte[] Write(AbiManifest manifest)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 19);

        // The file is read by people: && stays &&. Nobody pastes it into HTML.
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new ManifestWriter(json).Manifest(manifest);
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private void Manifest(AbiManifest manifest)
    {
        _json.WriteStartObject();
        _json.WriteNumber("format", manifest.Format);
        Text("config", manifest.Config);
        Text("sel4Version", manifest.Sel4Version);
        Fingerprints(manifest.Fingerprints);
        Target(manifest.Target);
        Texts("headers", manifest.Headers);
        List("options", manifest.Options, Option);
        List("typedefs", manifest.Typedefs, Typedef);
        List("records", manifest.Records, Record);
        List("bitFields", manifest.BitFields, BitFieldType);
        List("enums", manifest.Enums, Enum);
        List("constants", manifest.Constants, Constant);
        List("getters", manifest.Getters, getter => NameAndType(getter.Name, getter.Type));
        List("aliases", manifest.Aliases, Alias);
        List("variables", manifest.Variables, Variable);
        List("functions", manifest.Functions, Function);
        List("objectTypes", manifest.ObjectTypes, ObjectType);
        List("labels", manifest.Labels, Label);
        List("faults", manifest.Faults, Fault);
        List("syscalls", manifest.Syscalls, Syscall);
        List("interfaces", manifest.Interfaces, Interface);
        _json.WriteEndObject();
    }

    private void Fingerprints(Fingerprints fingerprints)
    {
        _json.WriteStartObject("fingerprints");
        Text("overall", fingerprints.Overall);
        Text("syscalls", fingerprints.Syscalls);
        Text("asm", fingerprints.Asm);
        Text("labels", fingerprints.Labels);
        Text("objects", fingerprints.Objects);
        Text("faults", fingerprints.Faults);
        Text("bootInfo", fingerprints.BootInfo);
        Text("structs", fingerprints.Structs);
        Text("constants", fingerprints.Constants);
        Text("options", fingerprints.Options);
        Text("signatures", fingerprints.Signatures);
        _json.WriteEndObject();
    }

    private void Target(TargetInfo target)
    {
        _json.WriteStartObject("target");
        Text("architecture", target.Architecture);
        Text("family", target.Family);
        Text("platform", target.Platform);
        _json.WriteNumber("wordBits", target.WordBits);
        _json.WriteBoolean("mcs", target.Mcs);
        _json.WriteEndObject();
    }

    private void Option(ConfigOption option)
    {
        Text("name", option.Name);
        Text("source", option.Source.ToString());
        Text("kind", option.Kind.ToString());
        Text("value", option.Value);
    }

    private void Typedef(TypedefInfo typedef)
    {
        NameAndType(typedef.Name, typedef.Type);
        _json.WriteBoolean("deprecated", typedef.Deprecated);
        _json.WriteBoolean("shadowed", typedef.Shadowed);
    }

    private void Record(RecordInfo record)
    {
        Text("name", record.Name);
        Text("cName", record.CName);
        Text("kind", record.Kind.ToString());
        _json.WriteBoolean("opaque", record.Opaque);
        _json.WriteNumber("size", record.Size);
        _json.WriteNumber("align", record.Align);
        _json.WriteNumber("objectAlign", record.ObjectAlign);
        _json.WriteBoolean("deprecated", record.Deprecated);
        List("fields", record.Fields, Field);
    }

    private void Field(FieldInfo field)
    {
        NameAndType(field.Name, field.Type);
        _json.WriteNumber("bitOffset", field.BitOffset);
        Number("bitWidth", field.BitWidth);
    }

    private void BitFieldType(BitFieldType type)
    {
        Text("name", type.Name);
        Text("record", type.Record);
        _json.WriteNumber("wordBits", type.WordBits);
        _json.WriteNumber("words", type.Words);
        if (type.Tag is { } tag)
        {
            _json.WriteStartObject("tag");
            BitField(tag);
            _json.WriteEndObject();
        }

        List("fields", type.Fields, BitField);
        List("variants", type.Variants, Variant);
    }

    private void BitField(BitField field)
    {
        Text("name", field.Name);
        _json.WriteNumber("word", field.Word);
        _json.WriteNumber("shift", field.Shift);
        _json.WriteNumber("width", field.Width);
    }

    private void Variant(BitFieldVariant variant)
    {
        Text("name", variant.Name);
        _json.WriteNumber("tagValue", variant.TagValue);
        List("fields", variant.Fields, BitField);
    }

    private void Enum(EnumInfo item)
    {
        Text("name", item.Name);
        Text("cName", item.CName);
        _json.WriteNumber("size", item.Size);
        Text("underlying", item.Underlying);
        List("members", item.Members, Member);
    }

    private void Member(EnumMember member)
    {
        Text("name", member.Name);
        Text("value", member.Value);
        _json.WriteBoolean("padding", member.Padding);
    }

    private void Constant(ConstantInfo constant)
    {
        Text("name", constant.Name);
        Text("kind", constant.Kind.ToString());
        Text("type", constant.Type);
        Text("value", constant.Value);
        _json.WriteBoolean("deprecated", constant.Deprecated);
    }

    private void Alias(AliasInfo alias)
    {
        Text("name", alias.Name);
        Text("kind", alias.Kind.ToString());
        Text("target", alias.Target);
    }

    private void Variable(VariableInfo variable)
    {
        NameAndType(variable.Name, variable.Type);
        _json.WriteBoolean("threadLocal", variable.ThreadLocal);
    }

    private void Function(FunctionInfo function)
    {
        Text("name", function.Name);
        Text("category", function.Category.ToString());
        Text("returnType", function.ReturnType);
        List("parameters", function.Parameters, parameter => NameAndType(parameter.Name, parameter.Type));
        _json.WriteBoolean("inline", function.Inline);
        _json.WriteBoolean("deprecated", function.Deprecated);
        Texts("syscalls", function.Syscalls);
        _json.WriteBoolean("entersKernel", function.EntersKernel);
        _json.WriteBoolean("mayBlock", function.MayBlock);
        Text("asmHash", function.AsmHash);
        Text("condition", function.Condition);
        if (function.Accessor is { } accessor)
        {
            _json.WriteStartObject("accessor");
            Text("kind", accessor.Kind.ToString());
            Text("bitFieldType", accessor.BitFieldType);
            Text("variant", accessor.Variant);
            Text("field", accessor.Field);
            _json.WriteEndObject();
        }

        Text("errorShape", function.ErrorShape.ToString());
    }

    private void ObjectType(ObjectTypeInfo type)
    {
        Text("name", type.Name);
        Text("value", type.Value);
        _json.WriteBoolean("enabled", type.Enabled);
        Text("sizeBitsConstant", type.SizeBitsConstant);
        Number("sizeBits", type.SizeBits);
        _json.WriteBoolean("variable", type.Variable);
    }

    private void Label(LabelInfo label)
    {
        Text("name", label.Name);
        _json.WriteNumber("number", label.Number);
    }

    private void Fault(FaultInfo fault)
    {
        Text("name", fault.Name);
        _json.WriteNumber("tag", fault.Tag);
        List("registers", fault.Registers, Member);
    }

    private void Syscall(SyscallInfo syscall)
    {
        Text("name", syscall.Name);
        _json.WriteNumber("number", syscall.Number);
        _json.WriteBoolean("api", syscall.Api);
        Text("condition", syscall.Condition);
    }

    private void Interface(InterfaceInfo item)
    {
        Text("name", item.Name);
        List("methods", item.Methods, Method);
    }

    private void Method(MethodInfo method)
    {
        Text("name", method.Name);
        Text("function", method.Function);
        Text("source", method.Source.ToString());
        Text("label", method.Label);
        _json.WriteNumber("labelNumber", method.LabelNumber);
        Text("condition", method.Condition);
        List("parameters", method.Parameters, Parameter);
        Text("errorShape", method.ErrorShape.ToString());
        Texts("errors", method.Errors);
    }

    private void Parameter(MethodParameter parameter)
    {
        NameAndType(parameter.Name, parameter.Type);
        Text("direction", parameter.Direction.ToString());
        _json.WriteBoolean("byReference", parameter.ByReference);
        _json.WriteBoolean("capability", parameter.Capability);
    }

    private void NameAndType(string name, string type)
    {
        Text("name", name);
        Text("type", type);
    }

    /// <summary>What is not there is left out.</summary>
    private void Text(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }

    private void Number(string name, int? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
    }

    private void Texts(string name, IReadOnlyList<string> values)
    {
        _json.WriteStartArray(name);
        foreach (string value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
        where T : class
    {
        _json.WriteStartArray(name);
        foreach (T item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
