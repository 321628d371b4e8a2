// SPDX-License-Identifier: BSD-2-Clause
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.Bindgen.Verify;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>A command line that is printed for a person to paste names the same path, and does nothing else.</summary>
public class ShellTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/opt/sel4/x86_64")]
    [InlineData("t`touch X`$(touch X)${IFS}x")]
    [InlineData("q'; touch X; 'y")]
    [InlineData("a\\'b\\")]
    [InlineData("a\nb\u001b[2J\t'\\ é")]
    public async Task A_word_is_read_back_by_the_shell(string text)
    {
        Command.Require("bash");
        string word = Shell.Word(text);

        string output = await Command.SucceedAsync("bash", "-c", "LC_ALL=C.UTF-8; printf %s " + word);

        Assert.Equal(text, output);
        Assert.DoesNotContain(word, char.IsControl);
    }
}
