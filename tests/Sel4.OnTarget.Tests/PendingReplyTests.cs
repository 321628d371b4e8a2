// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>The warning about a receive that destroys the reply capability of an earlier call.</summary>
public sealed class PendingReplyTests
{
    // A line that is to be warned of ends with the line of the receive whose caller is lost.
    private const string Program = """
        using System;
        using Sel4.Typed;
        internal static class Program
        {
            public static void Drains(Endpoint own, Endpoint other, Span<nuint> words)
            {
                while (true)
                {
                    _ = own.Recv(words);
                    _ = other.NBRecv(words); // lost: 9
                    ReplyCapability.Reply(0);
                }
            }

            public static void AfterReplyRecv(Endpoint own, Endpoint other, Span<nuint> words)
            {
                FastMessage message = own.Recv(out _);
                while (true)
                {
                    message = own.ReplyRecv(message, out _);
                    while (other.NBRecv(words).IsMessage) // lost: 20
                    {
                        words.Clear();
                    }
                }
            }

            public static void Local(Endpoint own, Endpoint other)
            {
                Serve();
                Action later = () =>
                {
                    _ = own.Recv(out _);
                    _ = other.Recv(out _); // lost: 33
                    ReplyCapability.Reply(new FastMessage(0));
                };
                later();

                void Serve()
                {
                    _ = own.Recv(out _);
                    _ = other.Recv(out _); // lost: 41
                    Other();
                    ReplyCapability.Reply(new FastMessage(0));
                }
            }

            public static void OneWay(Endpoint own, Span<nuint> words)
            {
                while (true)
                {
                    _ = own.Recv(words);
                    _ = own.NBRecv(words);
                }
            }

            public static void OnSomePaths(Endpoint own, Span<nuint> words)
            {
                while (true)
                {
                    ReceivedMessage received = own.Recv(words);
                    if (received.Info.Label == 1)
                    {
                        ReplyCapability.Reply(0, words[..received.Info.Length]);
                    }
                }
            }

            public static void OfSignals(Endpoint own)
            {
                FastMessage message = own.Recv(out _);
                while (true)
                {
                    message = message.IsSignal ? own.Recv(out _) : own.ReplyRecv(message, out _);
                }
            }

            public static void Polls(Endpoint own, Notification other, Span<nuint> words)
            {
                while (!own.NBRecv(words).IsMessage)
                {
                    _ = other.Poll();
                }

                _ = other.Wait();
                ReplyCapability.Reply(0);
            }

            public static void Saves(Endpoint own, Endpoint other, Slot slot, Span<nuint> words)
            {
                _ = own.Recv(words);
                slot.SaveCaller().ThrowIfError();
                _ = other.Recv(words);
                ReplyCapability.Reply(0);
            }

            public static void Helps(Endpoint own, Endpoint other, Span<nuint> words)
            {
                _ = own.Recv(words);
                Other();
                _ = other.Recv(words);
                ReplyCapability.Reply(0);
            }

            public static void Ends(Endpoint own, Endpoint other, Span<nuint> words)
            {
                _ = own.Recv(words);
                if (words[0] == 0)
                {
                    ReplyCapability.Reply(0);
                    return;
                }

                _ = other.Recv(words);
                ReplyCapability.Reply(0);
            }

            private static void Other() => ReplyCapability.Reply(1);
        }
        """;

    [Fact]
    public async Task A_receive_that_loses_a_caller_for_certain_is_warned_of_and_no_other()
    {
        var app = new Consumer("PendingReply", KernelTrees.Require("x86_64"), "", Program, "Sel4.Typed");

        (int exitCode, string text) = await app.BuildAsync(Consumer.ErrorsOnce);

        Assert.NotEqual(0, exitCode);
        string[] expected = [.. Program.Split('\n').Select((line, index) => (Match: Regex.Match(line, "// lost: ([0-9]+)"), Number: index + 1))
            .Where(line => line.Match.Success).Select(line => $"{line.Number} SM020 line {line.Match.Groups[1].Value}")];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Regex.Matches(text, @"Program\.cs\(([0-9]+),[0-9]+\): error (SM[0-9]+): .* that (line [0-9]+) received")
            .Select(match => $"{match.Groups[1]} {match.Groups[2]} {match.Groups[3]}").OrderBy(line => int.Parse(line.Split(' ')[0], null)));
        Assert.DoesNotMatch("error (?!SM020)[A-Z]", text);
    }

    [Fact]
    public async Task Code_for_mcs_kernels_is_not_warned_of()
    {
        var app = new Consumer("PendingReplyMcs", KernelTrees.Require("x86_64-mcs"), "", """
            using System;
            using Sel4.Typed;
            internal static class Program
            {
                public static void Two(Endpoint own, Endpoint other, Reply first, Reply second, Span<nuint> words)
                {
                    _ = own.Recv(words, first);
                    _ = other.NBRecv(words, second);
                    first.Send(0);
                    _ = own.ReplyRecv(0, default, words, second);
                }
            }
            """, "Sel4.Typed");

        (int exitCode, string text) = await app.BuildAsync(Consumer.ErrorsOnce);

        Assert.True(exitCode == 0, text);
    }
}
