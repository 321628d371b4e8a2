// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

public sealed class LanguageFeaturesTests
{
    // What the profile is documented to support; a check that vanished from the image must not go unnoticed.
    private const int LeastChecks = 46;

    [Fact]
    public async Task Every_feature_check_passes_on_the_kernel()
    {
        BootResult result =
            await Images.BootAsync("tests/images/LanguageFeatures", KernelTrees.Require("x86_64"));

        List<string> failed = [.. result.Lines.Where(l => l.StartsWith("fail ", StringComparison.Ordinal))];
        int passed = result.Lines.Count(l => l.StartsWith("pass ", StringComparison.Ordinal));
        Assert.Empty(failed);
        Assert.True(passed >= LeastChecks, $"{passed} checks ran, expected at least {LeastChecks}");
        Assert.Equal(0, result.ExitCode);
    }
}
