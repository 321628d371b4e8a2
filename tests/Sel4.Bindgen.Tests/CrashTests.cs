// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>libclang lives in the same process; what it does to the process must not be noticed.</summary>
public class CrashTests
{
    // The crash recovery of libclang takes the signal that .NET makes a NullReferenceException of: with it on, a bug ends the
    // whole process by a signal, where a user is owed SB099.
    [Fact]
    public void A_null_reference_after_a_run_is_still_an_exception()
    {
        using var folder = new TempFolder();
        SmallTree.Generate(folder.PathOf("out")).Succeeded();
        string? nothing = folder.Path.Length == 0 ? "" : null;
        Assert.Throws<NullReferenceException>(() => nothing!.Length);
    }
}
