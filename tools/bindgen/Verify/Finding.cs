// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Verify;

internal enum FindingKind
{
    /// <summary>The file is there and says something else.</summary>
    Differs,

    /// <summary>bindgen would write the file.</summary>
    Missing,

    /// <summary>bindgen would remove the file, or refuse to write beside it.</summary>
    Extra,

    /// <summary>The file is a manifest that cannot be read, so nothing can be said of the others without a tree.</summary>
    Broken,
}

/// <summary>One file that is not what bindgen would write.</summary>
/// <param name="File">Path below the folder of the configuration, with <c>/</c> between folders.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Line">The first line that differs otherwise than by a digest, if there is one.</param>
/// <param name="Expected">That line as bindgen would write it; null behind the last line.</param>
/// <param name="Found">That line as it is; null behind the last line.</param>
/// <param name="DigestOnly">It differs only because the manifest does, which every file names by release and digest.</param>
internal sealed record Finding(string File, FindingKind Kind, int? Line, string? Expected, string? Found, bool DigestOnly = false);
