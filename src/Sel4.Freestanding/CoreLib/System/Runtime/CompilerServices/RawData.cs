// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime.CompilerServices;

/// <summary>A view of any object as the bytes behind its type; ilc knows it by name.</summary>
internal class RawData
{
    public byte Data;
}
