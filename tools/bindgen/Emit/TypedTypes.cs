// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>Types of C that have a form of their own in Sel4.Typed, because parameters of invocations have them.</summary>
internal sealed class TypedTypes
{
    private readonly HashSet<string> _enums;
    private readonly Dictionary<string, RecordInfo> _records;

    public TypedTypes(AbiManifest manifest)
    {
        _enums = [.. manifest.Enums.Select(item => item.Name)];

        // A record of words is as many registers; another one keeps its C type.
        HashSet<string> used = [.. manifest.Interfaces.SelectMany(item => item.Methods).SelectMany(method => method.Parameters)
            .Where(parameter => parameter.ByReference).Select(parameter => parameter.Type)];
        _records = manifest.Records
            .Where(record => used.Contains(record.Name) && record.Kind == RecordKind.Struct && record.Fields.Count > 0
                && record.Fields.All(field => field.Type == "seL4_Word" && field.BitWidth is null)
                && record.Size == record.Fields.Count * manifest.Target.WordBits / 8)
            .ToDictionary(record => record.Name, StringComparer.Ordinal);
    }

    public IEnumerable<RecordInfo> Records => _records.Values.OrderBy(record => record.Name, StringComparer.Ordinal);

    public bool IsEnum(string type) => _enums.Contains(type);

    public bool IsRecord(string type) => _records.ContainsKey(type);
}
