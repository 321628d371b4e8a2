// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>C# for shapes of C that no tree of seL4 has yet.</summary>
public sealed class EmittedCSharpTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("void (*callback)(void)", false)]
    [InlineData("small_callback_t callback", false)]
    [InlineData("small_callbacks_t callback", false)]
    [InlineData("small_callback_t *callback", false)]
    [InlineData("void *callback", true)]
    [InlineData("small_opaque_t *callback", true)]
    public void What_may_call_back_gets_the_transition_of_the_collector(string parameter, bool suppressed)
    {
        string text = Emit(
            "LibSel4.Functions.g.cs",
            $"typedef void (*small_callback_t)(void);\ntypedef small_callback_t small_callbacks_t;\nLIBSEL4_INLINE_FUNC void small_calls({parameter}) {{ (void)callback; }}\n");
        int end = text.IndexOf(" small_calls(", StringComparison.Ordinal);
        int start = text.LastIndexOf("[DllImport(", end, StringComparison.Ordinal);
        Assert.Equal(suppressed, text[start..end].Contains("[SuppressGCTransition]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("int", "(int)((long)(RecordBits.Read((byte*)self, 0, 3) << 61) >> 61)")]
    [InlineData("seL4_Int16", "(short)((long)(RecordBits.Read((byte*)self, 0, 3) << 61) >> 61)")]
    [InlineData("small_sign_t", "(small_sign_t)((long)(RecordBits.Read((byte*)self, 0, 3) << 61) >> 61)")]
    [InlineData("unsigned int", "(uint)RecordBits.Read((byte*)self, 0, 3)")]
    [InlineData("seL4_Word", "(nuint)RecordBits.Read((byte*)self, 0, 3)")]
    public void A_bit_field_that_can_be_negative_has_its_sign(string type, string expression)
    {
        string text = Emit("Records.g.cs", $"typedef enum {{ small_minus = -1, small_plus = 1 }} small_sign_t;\nstruct small_signed {{ {type} field : 3; }};\n");
        int start = text.IndexOf("struct small_signed\n", StringComparison.Ordinal);
        Assert.Contains($"return {expression};\n", text[start..], StringComparison.Ordinal);
    }

    /// <summary>Compilers differ about the type of such a constant.</summary>
    [Fact]
    public async Task A_macro_for_a_constant_of_a_wide_enum_is_an_int_whatever_libclang()
    {
        SmallTree.CopyTo(_folder.PathOf("tree"));
        await File.AppendAllTextAsync(
            _folder.PathOf("tree", "libsel4", "include", "sel4", "types.h"),
            "enum { small_wide = 5, small_wider = 0x100000000 };\n#define small_alias small_wide\n#define small_alias_of_alias (small_alias + 1)\n#define small_alias_wider small_wider\n",
            TestContext.Current.CancellationToken);
        foreach (string library in LibClangs.AtHand())
        {
            string[] arguments = ["generate", "--prefix", _folder.PathOf("tree"), "--config", SmallTree.Config, "--out", _folder.PathOf("out"), "--libclang", library];
            (await Tool.RunProcessAsync(arguments)).Succeeded();
            string text = await File.ReadAllTextAsync(_folder.PathOf("out", "raw", "LibSel4.Constants.g.cs"), TestContext.Current.CancellationToken);
            foreach (string line in new[] { "const int small_wide = 5;", "const int small_alias = 5;", "const int small_alias_of_alias = 6;", "static nuint small_alias_wider =>" })
            {
                Assert.Contains($"    public {line}", text, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>A file of the raw layer, with something more in the headers.</summary>
    private string Emit(string file, string declarations)
    {
        SmallTree.CopyTo(_folder.PathOf("tree"));
        File.AppendAllText(_folder.PathOf("tree", "libsel4", "include", "sel4", "types.h"), declarations);
        Tool.Generate(_folder.PathOf("tree"), SmallTree.Config, _folder.PathOf("out")).Succeeded();
        return File.ReadAllText(_folder.PathOf("out", "raw", file));
    }
}
