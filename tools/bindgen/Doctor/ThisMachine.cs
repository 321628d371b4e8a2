// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Doctor;

/// <summary>The machine bindgen runs on.</summary>
internal sealed class ThisMachine : IMachine
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    public string Architecture => RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => "x86_64",
        System.Runtime.InteropServices.Architecture.Arm64 => "aarch64",
        System.Runtime.InteropServices.Architecture.RiscV64 => "riscv64",
        var other => other.ToString(),
    };

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;

    public string? Find(string program) =>
        (Variable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, program)).FirstOrDefault(IsExecutable);

    public string? FirstLine(string path, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
            process.StandardInput.Close();
            using var patience = new CancellationTokenSource(s_patience);
            try
            {
                Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
                string output = process.StandardOutput.ReadToEndAsync(patience.Token).GetAwaiter().GetResult();
                _ = error.GetAwaiter().GetResult();
                process.WaitForExit();
                return process.ExitCode == 0 ? output.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    public LibClangFound LibClang(string? named)
    {
        ClangLibrary.Use(named);
        try
        {
            return new LibClangFound(ClangLibrary.LoadedFrom!, ClangCursor.Take(clang.getClangVersion()));
        }
        catch (EntryPointNotFoundException e)
        {
            throw new BindgenException(ErrorCode.SB011, ClangLibrary.LoadedFrom, null, $"is not usable: {e.Message}", "name a libclang of version 16 or later");
        }
    }

    private static bool IsExecutable(string path)
    {
        try
        {
            return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
