// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe class ValueType
{
    // ilc overrides this in value types that it lets be compared field by field: the number of fields for index -1, else the
    // place of one field. A type whose bytes decide reports a negative number, and so does this one.
    internal virtual int __GetFieldHelper(int index, out MethodTable* mt)
    {
        mt = null;
        return -1;
    }

    public override bool Equals(object? obj)
    {
        if (obj is null || obj.Descriptor != this.Descriptor)
        {
            return false;
        }

        ref byte mine = ref this.GetRawData();
        ref byte theirs = ref obj.GetRawData();
        int fields = __GetFieldHelper(-1, out _);
        if (fields < 0)
        {
            return SpanHelpers.SequenceEqual(ref mine, ref theirs, this.Descriptor->ValueSize);
        }

        for (int i = 0; i < fields; i++)
        {
            int offset = __GetFieldHelper(i, out MethodTable* type);
            object? left = RuntimeExports.FieldAsObject(ref Unsafe.Add(ref mine, offset), type);
            object? right = RuntimeExports.FieldAsObject(ref Unsafe.Add(ref theirs, offset), type);
            if (!object.Equals(left, right))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode()
    {
        int fields = __GetFieldHelper(-1, out _);
        HashCode hash = default;
        if (fields < 0)
        {
            ref byte data = ref this.GetRawData();
            for (uint i = 0; i < this.Descriptor->ValueSize; i++)
            {
                hash.Add((int)Unsafe.Add(ref data, (nint)i));
            }
        }

        for (int i = 0; i < fields; i++)
        {
            int offset = __GetFieldHelper(i, out MethodTable* type);
            hash.Add(RuntimeExports.FieldAsObject(ref Unsafe.Add(ref this.GetRawData(), offset), type)?.GetHashCode() ?? 0);
        }

        return hash.ToHashCode();
    }

    public override string? ToString() => "value";
}
