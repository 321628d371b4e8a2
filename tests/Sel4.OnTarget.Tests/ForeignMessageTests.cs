// SPDX-License-Identifier: BSD-2-Clause
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

public sealed class ForeignMessageTests
{
    [Fact]
    public async Task A_message_that_is_sent_back_hands_on_no_capability_and_no_more_than_four_words()
    {
        BootResult result = await Images.BootAsync("tests/images/ForeignMessage", KernelTrees.Require("x86_64"));

        foreach (string line in new[] { "label 77", "length 4", "capabilities 0", "fourth word 4", "slot is empty" })
        {
            Assert.Contains(line, result.Lines);
        }

        Assert.Equal(0, result.ExitCode);
    }
}
