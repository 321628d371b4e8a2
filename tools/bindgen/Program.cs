// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using Sel4.Bindgen.Cli;

namespace Sel4.Bindgen;

internal static class Program
{
    public static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>The whole tool, callable in process. Returns the exit code: 0 fine, 1 error.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error) => CommandLine.Run(args, output, error);
}
