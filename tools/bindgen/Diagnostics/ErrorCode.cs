// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Diagnostics;

/// <summary>Every error bindgen can end with. The names are printed, so a number is never given a second meaning.</summary>
internal enum ErrorCode
{
    /// <summary>The prefix is missing or is no install tree.</summary>
    SB001 = 1,

    /// <summary>A file of the tree is missing or cannot be read.</summary>
    SB002 = 2,

    /// <summary>A JSON file is broken or has a value of an unexpected type.</summary>
    SB003 = 3,

    /// <summary>An XML file is broken or has unexpected content.</summary>
    SB004 = 4,

    /// <summary>A bit-field description is broken.</summary>
    SB005 = 5,

    /// <summary>A configuration option is unknown or missing.</summary>
    SB006 = 6,

    /// <summary>The architecture is not supported.</summary>
    SB007 = 7,

    /// <summary>The name of the configuration and the tree do not fit.</summary>
    SB008 = 8,

    /// <summary>A header does not compile.</summary>
    SB009 = 9,

    /// <summary>The XML and the headers disagree.</summary>
    SB010 = 10,

    /// <summary>libclang is missing or unusable.</summary>
    SB011 = 11,

    /// <summary>The output directory cannot be written or holds files that are not ours.</summary>
    SB012 = 12,

    /// <summary>The command line is wrong.</summary>
    SB013 = 13,

    /// <summary>The headers hold something bindgen has no mapping for.</summary>
    SB014 = 14,

    /// <summary>A manifest (abi.json) is broken or of another format.</summary>
    SB015 = 15,

    /// <summary>There is no kernel, configuration or name like the one asked for.</summary>
    SB020 = 20,

    /// <summary>A manifest holds what no materialised tree can say.</summary>
    SB021 = 21,

    /// <summary>The kernels to compare by option are none, or not the base with an option changed.</summary>
    SB022 = 22,

    /// <summary>A committed file cannot be read, so it cannot be verified.</summary>
    SB023 = 23,

    /// <summary>Reading took too much time or memory, or libclang crashed.</summary>
    SB024 = 24,

    /// <summary>A header includes a file that is outside of the tree. Finds accidents: a tree is trusted like source code.</summary>
    SB025 = 25,

    /// <summary>No committed configuration has a tree to generate from.</summary>
    SB026 = 26,

    /// <summary>The machine refused: something cannot be read or written, standard output for one.</summary>
    SB027 = 27,

    /// <summary>bindgen itself failed.</summary>
    SB099 = 99,
}
