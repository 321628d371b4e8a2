// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Text;

namespace LanguageFeatures;

internal static class Text
{
    public static void Run()
    {
        string word = Check.Opaque("sel") + 4.ToString();
        Check.That("string concatenation and equality", word == "sel4" && !ReferenceEquals(word, "sel4") && word != "sel5");
        Check.That("string methods", word.Substring(1, 2) == "el" && word.IndexOf('4') == 3 && word.Contains("el") && word[^1] == '4'
            && word.StartsWith("se", StringComparison.Ordinal) && "A".Equals("a", StringComparison.OrdinalIgnoreCase) && " x ".Trim() == "x");
        Check.That("string interpolation", $"{word}: {Check.Opaque(255):X4} {-5,4} {true} {'c'} {"left",-6}|" == "sel4: 00FF   -5 True c left  |");
        Check.That("number formatting", int.MinValue.ToString() == "-2147483648" && ulong.MaxValue.ToString() == "18446744073709551615"
            && (-1).ToString("x") == "ffffffff" && 7.ToString("D3") == "007" && ((sbyte)-1).ToString("X") == "FF");
        Check.That("string constructors", new string('x', 3) == "xxx" && new string(['a', 'b']) == "ab" && string.Join("-", "a", "b", "c") == "a-b-c");

        int length = 0;
        foreach (char c in word)
        {
            length += c == 'e' ? 10 : 1;
        }

        Check.That("foreach over a string", length == 13);

        StringBuilder builder = new();
        for (int i = 0; i < 20; i++)
        {
            builder.Append(i).Append(',');
        }

        Check.That("string builder", builder.Length == 50 && builder.ToString().EndsWith("18,19,", StringComparison.Ordinal));

        string text = "a\u00e9\u20ac\U0001F600";
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Check.That("UTF-8 there and back", bytes.Length == 1 + 2 + 3 + 4 && bytes[6] == 0xF0 && Encoding.UTF8.GetString(bytes) == text);
        Check.That("raw and verbatim strings", """a "b" c""" == "a \"b\" c" && @"a\b" == "a\\b");
        Check.That("string comparison", string.CompareOrdinal("a", "b") < 0 && "b".CompareTo("a") > 0 && string.IsNullOrEmpty(""));
    }
}
