// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Parse;

/// <summary>What a header may say to bindgen by <c>annotate</c>, where its C text does not show it: materialised trees do.</summary>
internal static class Annotations
{
    /// <summary>In front of the digest of the assembly that a function stands for.</summary>
    public const string Assembly = "sel4.asm=";

    /// <summary>On a function that enters the kernel.</summary>
    public const string Enters = "sel4.enters";

    /// <summary>On a declaration that is no part of libsel4: it belongs to the model of the kernel in the same process.</summary>
    public const string Host = "sel4.host";
}
