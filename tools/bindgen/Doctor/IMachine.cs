// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Doctor;

/// <summary>What is asked of the machine, apart from files below roots that variables name. Tests put another one in its place.</summary>
internal interface IMachine
{
    /// <summary>seL4's name of the machine's own architecture, for which no cross compiler is needed.</summary>
    string Architecture { get; }

    /// <summary>A variable of the environment; null when it is not set or empty.</summary>
    string? Variable(string name);

    /// <summary>Full path of a program, or null when it is not installed.</summary>
    string? Find(string program);

    /// <summary>The first line a program prints with these arguments; null when it does not run or ends with an error.</summary>
    string? FirstLine(string path, params string[] arguments);

    /// <summary>Loads libclang as every command does, or throws <see cref="BindgenException"/>.</summary>
    LibClangFound LibClang(string? named);
}

/// <summary>A libclang that was loaded.</summary>
/// <param name="File">What it was loaded by: a path, or a name the dynamic linker found.</param>
/// <param name="Version">What it calls itself.</param>
internal sealed record LibClangFound(string File, string Version);
