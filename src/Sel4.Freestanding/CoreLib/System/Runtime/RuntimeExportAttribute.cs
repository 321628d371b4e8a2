// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime;

/// <summary>Gives a managed method a symbol that compiled code and C can call.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuntimeExportAttribute(string entry) : Attribute
{
    public string Entry { get; } = entry;
}

/// <summary>Binds a method to a symbol of the native side, called as a plain function.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuntimeImportAttribute : Attribute
{
    public RuntimeImportAttribute(string entry) => EntryPoint = entry;

    public RuntimeImportAttribute(string dllName, string entry)
    {
        EntryPoint = entry;
        DllName = dllName;
    }

    public string EntryPoint { get; }

    public string? DllName { get; }
}
