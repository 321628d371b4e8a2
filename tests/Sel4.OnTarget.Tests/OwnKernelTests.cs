// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>A kernel of the user's own: <c>Sel4Prefix</c> is all that is said, bindgen and the rest follow from it.</summary>
public sealed class OwnKernelTests
{
    private const string RanBindgen = "bindgen: seL4 ";

    [Fact]
    public async Task An_app_for_a_kernel_without_committed_bindings_boots_on_it()
    {
        string tree = KernelTrees.RequireVariant("x86_64-smp");
        var app = new Consumer("SmpApp", tree,
            "<OutputType>Exe</OutputType><PublishAot>true</PublishAot><Sel4Profile>freestanding</Sel4Profile>",
            """
            using System;
            using Sel4;
            Console.WriteLine(Sel4Config.Name);
            Console.WriteLine(Sel4Config.MaxNumNodes == 4 ? "four nodes" : "another number of nodes");
            #if !SEL4_ENABLE_SMP_SUPPORT
            #error the symbols are not those of the tree
            #endif
            """);

        (int exitCode, string text) = await app.PublishAsync();
        Assert.True(exitCode == 0, text);
        BootResult result = await BootSession.RunAsync(tree, app.Image, TimeSpan.FromSeconds(60));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("x86_64", result.Lines);
        Assert.Contains("four nodes", result.Lines);
    }

    [Fact]
    public async Task Bindgen_runs_when_the_tree_changed_and_only_then()
    {
        string tree = KernelTrees.Require("x86_64");
        using var folder = new TempFolder("two trees");
        string copy = folder.PathOf("copy");
        TreeCopy.Make(tree, copy);
        var app = new Consumer("Incremental", copy, "", """
            internal static class Colours
            {
            #if SEL4_COLOUR_PRINTING
                public const bool On = true;
            #else
            #error colours are off
            #endif
            }
            """);

        (int exitCode, string text) = await app.BuildAsync();
        Assert.True(exitCode == 0, text);
        Assert.Single(Regex.Matches(text, RanBindgen));

        (exitCode, text) = await app.BuildAsync("--no-restore");
        Assert.True(exitCode == 0, text);
        Assert.DoesNotContain(RanBindgen, text, StringComparison.Ordinal);

        // A header that is newer, with nothing new in it: bindgen looks, and nothing else is built again.
        File.SetLastWriteTimeUtc(Path.Combine(copy, "libsel4", "include", "sel4", "syscall.h"), DateTime.UtcNow);
        (exitCode, text) = await app.BuildAsync("--no-restore");
        Assert.True(exitCode == 0, text);
        Assert.Matches(RanBindgen + ".*; 0 of [0-9]+ files changed", text);

        // An option that is off now is off in C#, without a rebuild being asked for.
        TreeCopy.Edit(copy, "kernel/gen_config.json", "\"COLOUR_PRINTING\": true", "\"COLOUR_PRINTING\": false");
        TreeCopy.Edit(copy, "kernel/gen_config.h", "(?m)^#define CONFIG_COLOUR_PRINTING .*$", "/* off */");
        (exitCode, text) = await app.BuildAsync("--no-restore");
        Assert.NotEqual(0, exitCode);
        Assert.Contains(RanBindgen, text, StringComparison.Ordinal);
        Assert.Contains("error CS1029", text, StringComparison.Ordinal);

        // Another tree behind the same link, whose files are all older.
        app.LinkTo(tree);
        (exitCode, text) = await app.BuildAsync("--no-restore");
        Assert.True(exitCode == 0, text);
        Assert.Contains(RanBindgen, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task C_of_an_app_is_compiled_anew_when_what_it_includes_changed()
    {
        string tree = KernelTrees.Require("x86_64");
        var app = new Consumer("Included", tree,
            "<OutputType>Exe</OutputType><PublishAot>true</PublishAot><Sel4Profile>freestanding</Sel4Profile></PropertyGroup>"
                + "<ItemGroup><Sel4NativeSource Include=\"answer.c\" /></ItemGroup><PropertyGroup>",
            """
            using System;
            using System.Runtime.InteropServices;
            Console.WriteLine(answer());
            [DllImport("sel4shim", ExactSpelling = true)] static extern int answer();
            """);
        await File.WriteAllTextAsync(app.PathOf("answer.c"), "#include \"answer.h\"\nint answer(void);\nint answer(void) { return ANSWER; }\n", TestContext.Current.CancellationToken);

        foreach (string answer in new[] { "41", "42" })
        {
            await File.WriteAllTextAsync(app.PathOf("answer.h"), $"#define ANSWER {answer}\n", TestContext.Current.CancellationToken);
            (int exitCode, string text) = await app.PublishAsync();
            Assert.True(exitCode == 0, text);
            Assert.Contains(answer, (await BootSession.RunAsync(tree, app.Image, TimeSpan.FromSeconds(60))).Lines);
        }
    }

    [Fact]
    public async Task A_libsel4_whose_threads_share_one_pointer_to_the_IPC_buffer_is_refused()
    {
        using var folder = new TempFolder();
        string copy = folder.PathOf("shared");
        TreeCopy.Make(KernelTrees.Require("x86_64"), copy);
        TreeCopy.Edit(copy, "sel4/gen_config.json", "\"LIB_SEL4_USE_THREAD_LOCALS\": true", "\"LIB_SEL4_USE_THREAD_LOCALS\": false");
        TreeCopy.Edit(copy, "sel4/gen_config.h", "(?m)^#define CONFIG_LIB_SEL4_USE_THREAD_LOCALS .*$", "/* off */");
        var app = new Consumer("Shared", copy, "<OutputType>Exe</OutputType><PublishAot>true</PublishAot><Sel4Profile>freestanding</Sel4Profile>", "System.Console.WriteLine();");

        (int exitCode, string text) = await app.PublishAsync();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error SM018: ", text, StringComparison.Ordinal);
        Assert.False(File.Exists(app.Image));
    }

    [Fact]
    public async Task An_error_of_bindgen_is_an_error_of_the_build_at_its_place_and_once()
    {
        string tree = KernelTrees.Require("x86_64");
        using var folder = new TempFolder("a tree");
        string copy = folder.PathOf("broken");
        TreeCopy.Make(tree, copy);
        TreeCopy.Edit(copy, "sel4/syscall.h", @"\z", "int it's = ;\n");
        int line = (await File.ReadAllLinesAsync(Path.Combine(copy, "libsel4", "include", "sel4", "syscall.h"), TestContext.Current.CancellationToken)).Length;

        var app = new Consumer("Broken", copy, "", "");
        for (int i = 0; i < 2; i++)
        {
            (int exitCode, string text) = await app.BuildAsync(Consumer.ErrorsOnce);

            Assert.NotEqual(0, exitCode);
            Assert.Contains($"libsel4/include/sel4/syscall.h({line}): error SB009: ", text, StringComparison.Ordinal);
            Assert.Single(Regex.Matches(text, "error [A-Z]"));
        }
    }
}
