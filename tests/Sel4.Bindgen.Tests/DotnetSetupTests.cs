// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>
/// How <c>./build.sh setup</c> brings the .NET SDK where no package has it. A server on this machine has a script in place of
/// Microsoft's, and the SDK that this installs records its arguments.
/// </summary>
public sealed class DotnetSetupTests : IDisposable
{
    /// <summary>As much of Microsoft's script as build.sh uses.</summary>
    private const string InstallScript = """
        #!/usr/bin/env bash
        while [ $# -gt 0 ]; do
            case "$1" in
                --install-dir) into="$2"; shift ;;
                --channel) channel="$2"; shift ;;
            esac
            shift
        done
        mkdir -p "$into"
        printf '#!/usr/bin/env bash\necho "$@" >>"$DOTNET_ROOT/calls"\n[ "$1" != --version ] || echo %s.999\n' "$channel" >"$into/dotnet"
        chmod +x "$into/dotnet"
        """;

    private const string HalfAnSdk = """
        #!/usr/bin/env bash
        mkdir -p "$4/half"
        exit 3
        """;

    private const string BrokenSdk = """
        #!/usr/bin/env bash
        mkdir -p "$4"
        printf '#!/usr/bin/env bash\necho no ICU >&2\nexit 134\n' >"$4/dotnet"
        chmod +x "$4/dotnet"
        """;

    /// <summary>What build.sh runs, and the programs that it only looks for.</summary>
    private static readonly string[] s_used = ["bash", "cat", "chmod", "curl", "env", "grep", "head", "id", "mkdir", "mktemp", "mv", "realpath", "rm", "sed", "tr", "uname"];
    private static readonly string[] s_present = ["gcc", "objcopy", "cmake", "make", "clang", "qemu-system-x86_64"];

    private readonly TempFolder _folder = new();

    public DotnetSetupTests()
    {
        Array.ForEach(s_used, Command.Require);
        FolderContent.Copy(Repository.PathOf("scripts"), Clone("scripts"));
        foreach (string file in new[] { "build.sh", "global.json" })
        {
            File.Copy(Repository.PathOf(file), Clone(file));
        }

        Directory.CreateDirectory(_folder.PathOf("programs"));
        foreach (string program in s_used)
        {
            File.CreateSymbolicLink(_folder.PathOf("programs", program), Which(program));
        }

        Array.ForEach(s_present, program => Program(program, "exit 1"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_SDK_is_announced_installed_into_the_repository_and_used()
    {
        using var server = new LoopbackServer(InstallScript);

        BindgenRun run = await SetupAsync(server.Address);

        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.Contains("no .NET SDK 10.0.100 or later is installed", run.Output, StringComparison.Ordinal);
        Assert.Contains(server.Address, run.Output, StringComparison.Ordinal);
        Assert.Contains("SEL4_DOTNET=none in the environment refuses", run.Output, StringComparison.Ordinal);
        Assert.Contains(".NET SDK 10.0.999; restoring NuGet packages", run.Output, StringComparison.Ordinal);
        Assert.Contains("restore Sel4.Interop.sln -v quiet", await CallsAsync());

        run = await SetupAsync(server.Address);
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task An_SDK_that_global_json_does_not_accept_is_none()
    {
        Program("dotnet", "echo 'A compatible .NET SDK was not found.' >&2; exit 155");
        using var server = new LoopbackServer(InstallScript);
        BindgenRun run = await SetupAsync(server.Address);
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.Contains(".NET SDK 10.0.999", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_SDK_that_is_there_is_taken_and_nothing_is_downloaded()
    {
        Program("dotnet", "echo 10.0.401");
        using var server = new LoopbackServer(InstallScript);
        BindgenRun run = await SetupAsync(server.Address);
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.Equal(0, server.Requests);
        Assert.False(Directory.Exists(Clone(".dotnet")));
    }

    [Theory]
    [InlineData("none", "SX007", "SEL4_DOTNET is none")]
    [InlineData("maybe", "SX019", "SEL4_DOTNET is 'maybe'")]
    public async Task Who_refuses_gets_no_SDK_and_the_way_to_one(string answer, string code, string reason)
    {
        using var server = new LoopbackServer(InstallScript);
        await FailsAsync(server.Address, code, reason, ("SEL4_DOTNET", answer));
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public Task Without_a_network_there_is_one_error() => FailsAsync($"http://127.0.0.1:{LoopbackServer.FreePort()}/", "SX007", "cannot be downloaded");

    [Theory]
    [InlineData("<html>Please sign in</html>", 200, "is not a script")]
    [InlineData("", 200, "is not a script")]
    [InlineData("not here", 404, "cannot be downloaded")]
    [InlineData(HalfAnSdk, 200, "the install script failed")]
    [InlineData(BrokenSdk, 200, "does not start: no ICU")]
    [InlineData("#!/usr/bin/env bash\n", 200, "the install script left no SDK")]
    public async Task What_comes_instead_of_an_SDK_is_an_error(string content, int status, string reason)
    {
        using var server = new LoopbackServer(content, status);
        await FailsAsync(server.Address, "SX007", reason);
        Assert.False(Directory.Exists(Clone(".dotnet.new")));
    }

    private async Task FailsAsync(string address, string code, string reason, params IEnumerable<(string Name, string Value)> environment)
    {
        BindgenRun run = await SetupAsync(address, environment);
        Assert.Equal(1, run.ExitCode);
        string error = Assert.Single(run.Error.Split('\n'), line => line.StartsWith("error ", StringComparison.Ordinal));
        Assert.StartsWith($"error {code}: ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith("  hint: ", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Clone(".dotnet")), "something is left behind");
    }

    private async Task<BindgenRun> SetupAsync(string address, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Which("bash"), [Clone("build.sh"), "setup"]);
        start.Environment["PATH"] = _folder.PathOf("programs");
        start.Environment["SEL4_DOTNET_SCRIPT"] = address;

        foreach (string variable in new[] { "SEL4_PREFIX", "SEL4_DOTNET", "DOTNET_ROOT", "http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy" })
        {
            start.Environment.Remove(variable);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        (int exitCode, string output, string error) = await Command.RunAsync(start);
        return new BindgenRun(exitCode, output, error);
    }

    private Task<string[]> CallsAsync() => File.ReadAllLinesAsync(Clone(".dotnet/calls"), TestContext.Current.CancellationToken);

    private string Clone(string path) => _folder.PathOf("clone", path);

    private void Program(string name, string body)
    {
        string path = _folder.PathOf("programs", name);
        File.WriteAllText(path, $"#!/usr/bin/env bash\n{body}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private static string Which(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).First(File.Exists);
}
