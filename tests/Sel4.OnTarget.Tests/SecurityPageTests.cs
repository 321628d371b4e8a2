// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>
/// Each promise on <c>docs/security.md</c> names the tests that hold it: <c>Class.Method</c>, or <c>Class</c> for all tests of a class.
/// </summary>
public sealed partial class SecurityPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs", "security.md"));

    [Fact]
    public void Every_promise_names_a_test_that_exists()
    {
        Dictionary<string, HashSet<string>> tests = Tests();
        List<(string Promise, string[] Named)> promises = Promises();
        Assert.NotEmpty(promises);

        var wrong = new List<string>();
        foreach ((string promise, string[] named) in promises)
        {
            if (named.Length == 0)
            {
                wrong.Add($"no test: {promise}");
            }

            wrong.AddRange(named.Where(name => !Exists(tests, name)).Select(name => $"no such test: {name}: {promise}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool Exists(Dictionary<string, HashSet<string>> tests, string name)
    {
        string[] parts = name.Split('.');
        return tests.TryGetValue(parts[0], out HashSet<string>? methods)
            && (parts.Length == 1 ? methods.Count > 0 : parts.Length == 2 && methods.Contains(parts[1]));
    }

    // A promise is a row of a table whose last column is headed "held by".
    private static List<(string Promise, string[] Named)> Promises()
    {
        var promises = new List<(string, string[])>();
        bool within = false;
        foreach (string line in s_page.Split('\n'))
        {
            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
            if (!line.StartsWith('|'))
            {
                within = false;
            }
            else if (cells[^1] == "held by")
            {
                within = true;
            }
            else if (within && !cells[0].StartsWith("--", StringComparison.Ordinal))
            {
                promises.Add((cells[0], [.. Code().Matches(cells[^1]).Select(match => match.Groups[1].Value)]));
            }
        }

        return promises;
    }

    private static Dictionary<string, HashSet<string>> Tests()
    {
        var tests = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories))
        {
            foreach (Match test in Test().Matches(File.ReadAllText(file)))
            {
                string name = Path.GetFileNameWithoutExtension(file);
                if (!tests.TryGetValue(name, out HashSet<string>? methods))
                {
                    tests.Add(name, methods = new(StringComparer.Ordinal));
                }

                methods.Add(test.Groups[1].Value);
            }
        }

        return tests;
    }

    [GeneratedRegex("`([A-Za-z0-9_.]+)`")]
    private static partial Regex Code();

    // An attribute that makes a test, any others, and the method's name.
    [GeneratedRegex(@"\[(?:Fact|Theory)[^\n]*\]\s+(?:\[[^\n]*\]\s+)*public (?:static )?(?:async )?[A-Za-z<>]+ ([A-Za-z0-9_]+)\(")]
    private static partial Regex Test();
}
