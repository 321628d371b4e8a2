// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>All output for Trees/Small, byte for byte.</summary>
public class SmallTreeTests
{
    [Fact]
    public void Every_file_is_the_golden_one()
    {
        using var folder = new TempFolder();
        BindgenRun run = SmallTree.Generate(folder.PathOf("out")).Succeeded();
        Golden.CheckText("Golden/Small.stdout", run.Output);
        Golden.CheckFolder("Golden/Small", folder.PathOf("out"));
    }
}
