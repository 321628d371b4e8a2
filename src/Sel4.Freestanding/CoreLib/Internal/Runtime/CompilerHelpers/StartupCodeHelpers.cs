// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime;
using System.Runtime.CompilerServices;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>What the compiled entry point calls before Main; ilc names this.</summary>
internal static unsafe class StartupCodeHelpers
{
    // ilc wants both methods as soon as Main has a parameter. Nobody passes arguments to a root task.
    private static void InitializeCommandLineArgs(int argc, byte** argv) { }

    private static string[] GetMainMethodArguments() => [];

    private static void RunModuleInitializers() => RunInitializers();

    [RuntimeImport("sel4fs_run_module_initializers")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void RunInitializers();
}
