// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Bindgen.Diagnostics;

/// <summary>An error of the input or the machine, told to the user as code, place, text and hint. Never a bug of bindgen.</summary>
internal sealed class BindgenException : Exception
{
    public BindgenException(ErrorCode code, string? file, int? line, string text, string hint)
        : base(text)
    {
        Code = code;
        File = file;
        Line = line;
        Hint = hint;
    }

    public ErrorCode Code { get; }

    public string? File { get; }

    public int? Line { get; }

    public string Hint { get; }

    /// <summary>Code, place and text as they are printed after <c>error </c>.</summary>
    public string Headline
    {
        get
        {
            string place = File is null ? "" : Line is null ? File + ": " : $"{File}:{Line}: ";
            return $"{Code}: {place}{Message}";
        }
    }
}
