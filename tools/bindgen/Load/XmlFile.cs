// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Load;

/// <summary>Strict reading of the tree's XML: no document type, no entities, bounded depth and size, lines for messages.</summary>
internal sealed class XmlFile
{
    private const int MaxDepth = 32;

    private XmlFile(string path, XElement root)
    {
        Path = path;
        Root = root;
    }

    public string Path { get; }

    public XElement Root { get; }

    public static XmlFile Load(InstallTree tree, string relative, string rootName)
    {
        string path = tree.PathOf(relative);
        byte[] bytes = tree.Read(relative);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        try
        {
            // Depth first: building the tree of a deeply nested file is what must not happen.
            using (var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings))
            {
                while (reader.Read())
                {
                    if (reader.Depth > MaxDepth)
                    {
                        throw new BindgenException(
                            ErrorCode.SB004, path, (reader as IXmlLineInfo)?.LineNumber, $"elements are nested deeper than {MaxDepth}", "install the kernel again");
                    }
                }
            }

            using var again = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
            XElement root = XDocument.Load(again, LoadOptions.SetLineInfo).Root!;
            var file = new XmlFile(path, root);
            return root.Name.LocalName == rootName
                ? file
                : throw file.Error(root, $"the root element is <{root.Name.LocalName}>, expected <{rootName}>");
        }
        catch (XmlException e) when (e.LineNumber == 0 && LineOfDocumentType(bytes) is { } line)
        {
            // The reader does not say where; it could pull in other files, so nothing of it is read.
            throw new BindgenException(ErrorCode.SB004, path, line, "a document type is not allowed", "no file of seL4 has one; install the kernel again");
        }
        catch (XmlException e)
        {
            throw new BindgenException(ErrorCode.SB004, path, e.LineNumber, $"broken XML: {e.Message}", "install the kernel again");
        }
    }

    private static int? LineOfDocumentType(ReadOnlySpan<byte> bytes)
    {
        int start = bytes.IndexOf("<!DOCTYPE"u8);
        return start < 0 ? null : bytes[..start].Count((byte)'\n') + 1;
    }

    public static int? LineOf(XObject node) => node is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : null;

    public BindgenException Error(XElement element, string text) =>
        new(ErrorCode.SB004, Path, LineOf(element), text, "bindgen knows the format of seL4 13 to 16; install the kernel again if it is one of them");

    /// <summary>An attribute that must be there and be a C identifier.</summary>
    public string Identifier(XElement element, string attribute)
    {
        string value = element.Attribute(attribute)?.Value ?? throw Error(element, $"<{element.Name.LocalName}> has no attribute {attribute}");
        return IsIdentifier(value)
            ? value
            : throw Error(element, $"attribute {attribute} is \"{value}\", which is not an identifier");
    }

    /// <summary>The condition of an element that may have one.</summary>
    public Condition? ConditionOf(XElement element)
    {
        List<XElement> conditions = [.. element.Elements("condition")];
        if (conditions.Count == 0)
        {
            return null;
        }

        if (conditions.Count > 1)
        {
            throw Error(conditions[1], "more than one <condition>");
        }

        List<XElement> children = [.. conditions[0].Elements()];
        return children.Count switch
        {
            0 => null,
            1 => Expression(children[0]),
            _ => throw Error(conditions[0], "a <condition> holds exactly one expression"),
        };
    }

    private Condition Expression(XElement element)
    {
        List<XElement> children = [.. element.Elements()];
        switch (element.Name.LocalName)
        {
            case "config":
                string name = Identifier(element, "var");
                return name.StartsWith("CONFIG_", StringComparison.Ordinal)
                    ? new Condition.Option(name["CONFIG_".Length..])
                    : throw Error(element, $"option {name} does not begin with CONFIG_");
            case "not" when children.Count == 1:
                return new Condition.Not(Expression(children[0]));
            case "and" when children.Count > 0:
                return new Condition.All([.. children.Select(Expression)]);
            case "or" when children.Count > 0:
                return new Condition.Any([.. children.Select(Expression)]);
            default:
                throw Error(element, $"<{element.Name.LocalName}> with {children.Count} parts is not a condition");
        }
    }

    public static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= 256 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
