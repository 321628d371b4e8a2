// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Materialise;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Cli;

/// <summary><c>bindgen materialise</c>.</summary>
internal sealed class MaterialiseCommand
{
    private const string Asm = "asm";
    private const string Host = "host";

    public required string Config { get; init; }

    public required string Out { get; init; }

    public required SyscallForm Syscalls { get; init; }

    public required bool Check { get; init; }

    public required string? Generated { get; init; }

    public required string? LibClang { get; init; }

    public required bool Json { get; init; }

    public static Command Create(TextWriter output, TextWriter error)
    {
        var config = new Argument<string>("CONFIG") { Description = "A committed configuration, or a manifest (abi.json, or the folder it is in)." };
        var outDirectory = new Option<string>("--out")
        {
            Description = "Directory to write the tree to; replaced as a whole if bindgen wrote it.",
            HelpName = "dir",
            Required = true,
        };
        var syscalls = new Option<string>("--syscalls")
        {
            Description = "asm: stubs enter the kernel. host: stubs call the function sel4_host_syscall points to, with the registers.",
            HelpName = "asm|host",
        };
        syscalls.AcceptOnlyFromAmong(Asm, Host);
        var noCheck = new Option<bool>("--no-check") { Description = "Do not read the tree again to compare; libclang is not needed then." };
        Option<string?> generated = CommonOptions.Generated();
        Option<string?> libclang = CommonOptions.LibClang("for the check");
        Option<bool> json = CommonOptions.Json();
        Command command = new Command("materialise", "Write an install tree from a manifest alone, which bindgen and C compilers read like the tree it stands for.")
        {
            config, outDirectory, syscalls, noCheck, generated, libclang, json,
        }.WithHelp(
            "0 written, 1 error.",
            "bindgen materialise x86_64 --out tree",
            "bindgen materialise aarch64-mcs --out tree --syscalls host");
        command.SetAction(parsed => new MaterialiseCommand
        {
            Config = parsed.GetValue(config)!,
            Out = parsed.GetValue(outDirectory)!,
            Syscalls = parsed.GetValue(syscalls) == Host ? SyscallForm.Host : SyscallForm.Asm,
            Check = !parsed.GetValue(noCheck),
            Generated = parsed.GetValue(generated),
            LibClang = parsed.GetValue(libclang),
            Json = parsed.GetValue(json),
        }.Run(output, error));
        return command;
    }

    public int Run(TextWriter output, TextWriter error)
    {
        string marker = Path.Combine(Out, "libsel4", "include", Releases.MarkerFile);
        var directory = new OutputDirectory(Out, file => File.Exists(marker) && file.StartsWith("libsel4/", System.StringComparison.Ordinal));
        directory.RequireOwned();
        AbiManifest manifest = Manifest();
        IReadOnlyList<EmittedFile> files = MaterialisedTree.Of(manifest, Syscalls);
        if (Check)
        {
            ClangLibrary.Use(LibClang);
            using (new Progress(error, "reading the tree again"))
            {
                RoundTrip.Require(manifest, files);
            }
        }

        int changed = directory.Replace(files);
        output.WriteLine(Json ? JsonSummary(manifest, files.Count, changed) : Summary(manifest, files.Count, changed));
        return 0;
    }

    private AbiManifest Manifest()
    {
        string below = Path.Combine(Config, Emitters.ManifestName);
        if (File.Exists(Config) || File.Exists(below))
        {
            return CommittedConfigs.ReadManifest(File.Exists(Config) ? Config : below);
        }

        var configs = new CommittedConfigs(Generated);
        if (configs.Find(Config) is { } committed)
        {
            return CommittedConfigs.ReadManifest(committed);
        }

        IReadOnlyList<string> near = EditDistance.Nearest(Config, configs.Names());
        throw new BindgenException(
            ErrorCode.SB020, null, null, $"\"{SafeText.Line(Config)}\" is no manifest and no committed configuration",
            near.Count > 0 ? $"did you mean {string.Join(" or ", near)}?" : $"pass an abi.json or a name; committed are {string.Join(", ", configs.Names())}");
    }

    private string Summary(AbiManifest manifest, int files, int changed) =>
        $"{manifest.Config}: {changed} of {files} files changed{(Check ? "; read again, the tree says what the manifest says" : "")}";

    private string JsonSummary(AbiManifest manifest, int files, int changed)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("config", manifest.Config);
            writer.WriteString("sel4Version", manifest.Sel4Version);
            writer.WriteString("syscalls", Syscalls == SyscallForm.Asm ? Asm : Host);
            writer.WriteString("fingerprint", manifest.Fingerprints.Overall);
            writer.WriteBoolean("checked", Check);
            writer.WriteNumber("files", files);
            writer.WriteNumber("changed", changed);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
