// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus;

internal static class TextPrograms
{
    public static Entry[] All =>
    [
        new("strings", Strings),
        new("searches", Searches),
        new("comparisons", Comparisons),
        new("interpolation", Interpolation),
        new("numbers as text", Numbers),
        new("string builder", Builder),
        new("bytes and characters", Bytes),
        new("broken text", Broken),
        new("lists", Lists),
        new("lists of references", ReferenceLists),
        new("lists that change themselves", ChangingLists),
        new("sorted lists", SortedLists),
        new("own formatting", OwnFormatting),
        new("joining", Joining),
    ];

    private static void Strings()
    {
        string text = Hidden.Value("hello");
        Console.WriteLine(text.Substring(1, 3) + text[^1] + text[1..3] + text.Length);
        Console.WriteLine(text.PadLeft(7) + "|" + text.PadRight(7, '.') + "|");
        Console.WriteLine("  x y ".Trim() + "|" + text.Replace('l', 'L'));
        Console.WriteLine(new string('z', 3) + new string(['a', 'b']) + new string(['a', 'b', 'c'], 1, 2));
        Console.WriteLine(string.IsNullOrEmpty("") && string.IsNullOrEmpty(null) && !string.IsNullOrEmpty("a"));
        Console.WriteLine(text.ToCharArray().Length + string.Concat("a", null, "b"));
        Console.WriteLine(string.Concat((object)1, (object)'c', null));
        Console.WriteLine(text + null + 5 + 'c' + true);
        Console.WriteLine(ReferenceEquals(text.ToString(), text) && ReferenceEquals(text.Substring(0), text));
        foreach (char c in text)
        {
            Console.Write(c);
        }

        Console.WriteLine();
        Console.WriteLine("""
            raw "text"
              of lines
            """);
        Console.WriteLine(@"c:\" + "\t|" + "\u00e9\u20ac");
    }

    private static void Searches()
    {
        string text = Hidden.Value("abcabc");
        Console.WriteLine(text.IndexOf('c') + text.LastIndexOf('a') + text.IndexOf('z') + text.IndexOf("ca", StringComparison.Ordinal));
        Console.WriteLine(text.Contains("bca") + "" + text.Contains('z') + text.StartsWith("abc", StringComparison.Ordinal)
            + text.EndsWith('c') + text.StartsWith('b') + text.EndsWith("bd", StringComparison.Ordinal));
        Console.WriteLine(text.IndexOf("", StringComparison.Ordinal) + " " + "".IndexOf("a", StringComparison.Ordinal));
    }

    private static void Comparisons()
    {
        Console.WriteLine(Math.Sign(string.CompareOrdinal("a", "b")) + Math.Sign(string.CompareOrdinal("b", "a")) + string.CompareOrdinal("a", "a"));
        Console.WriteLine(Math.Sign(string.CompareOrdinal("a", "ab")) + Math.Sign(string.CompareOrdinal(null, "a")) + string.CompareOrdinal(null, null));
        Console.WriteLine("a" == Hidden.Value("a") && "a" != Hidden.Value("A") && (string)null == null);
        Console.WriteLine(string.Equals("ABC", "abc", StringComparison.OrdinalIgnoreCase) && !"x".Equals("y", StringComparison.Ordinal));
        Console.WriteLine(Math.Sign(string.Compare("abC", "ABD", StringComparison.OrdinalIgnoreCase)));
        Console.WriteLine("q".GetHashCode() == string.Concat("", Hidden.Value("q")).GetHashCode());
    }

    private static void Interpolation()
    {
        int number = Hidden.Value(42);
        string text = Hidden.Value("t");
        Console.WriteLine($"{number} {text} {number:X} {number:D5} {number,6}|{number,-6}|{text,4}|{text,-4}|{{}}");
        Console.WriteLine($"{null}{true}{'c'}{(byte)5}{-3L}{ulong.MaxValue}");
        Console.WriteLine($"{new Own()} {new Own():f} {(object)null}|{(string)null,3}|");
        Console.WriteLine($"{number:x8} {255:B} {(short)-1:X} {-5:D3}");
        int? none = null, some = 3;
        Console.WriteLine($"{none}{some}");
    }

    private static void Numbers()
    {
        Console.WriteLine(int.MinValue.ToString() + long.MinValue + ulong.MaxValue + sbyte.MinValue);
        Console.WriteLine(255.ToString("X2") + 255.ToString("x") + 5.ToString("D4") + (-5).ToString("D4") + ((byte)7).ToString("X4"));
        Console.WriteLine((-1).ToString("X") + (-1L).ToString("x") + ((sbyte)-1).ToString("X") + 0.ToString("D0"));
        Console.WriteLine(true.ToString() + 'x' + ((nint)(-4)).ToString() + ((nuint)4));
    }

    private static void Builder()
    {
        StringBuilder builder = new();
        builder.Append("a").Append('b').Append(3).Append(true).Append((string)null).Append('c', 3).Append((object)5L);
        builder[0] = 'A';
        builder.Append("xyz".AsSpan(1));
        Console.WriteLine(builder.ToString() + builder.Length + builder[1]);
        builder.Length = 3;
        builder.Append('!');
        Console.WriteLine(builder);
        builder.Length = 6;
        Console.WriteLine(builder.ToString().Length);
        builder.Clear();
        for (int i = 0; i < 100; i++)
        {
            builder.Append(i);
        }

        Console.WriteLine(builder.ToString().Substring(180) + builder.Length);
    }

    private static void Bytes()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("a\u00e9\u20ac\U0001F600");
        Console.WriteLine(bytes.Length + bytes[1] + bytes[^1]);
        Console.WriteLine(Encoding.UTF8.GetString(bytes) == "a\u00e9\u20ac\U0001F600");
        Console.WriteLine(Encoding.UTF8.GetByteCount("\u00e9x") + Encoding.UTF8.GetCharCount(bytes.AsSpan()));
        Console.WriteLine("literal"u8.Length + "x"u8[0]);
    }

    private static string Show(params byte[] bytes)
    {
        string text = "";
        foreach (char c in Encoding.UTF8.GetString(bytes))
        {
            text += ((int)c).ToString("X") + " ";
        }

        return text;
    }

    private static void Broken()
    {
        Console.WriteLine(Show(0xC0, 0x80, 0x41));
        Console.WriteLine(Show(0xE2, 0x82));
        Console.WriteLine(Show(0xE2, 0x28, 0xA1));
        Console.WriteLine(Show(0xF0, 0x9F, 0x98, 0x41));
        Console.WriteLine(Show(0xED, 0xA0, 0x80));
        Console.WriteLine(Show(0xF4, 0x90, 0x80, 0x80));
        Console.WriteLine(Show(0xFF, 0x80));
        Console.WriteLine(Encoding.UTF8.GetBytes("\ud800x")[0] + Encoding.UTF8.GetBytes("\udc00").Length);
    }

    private static void Lists()
    {
        List<int> list = [5, 1];
        list.Add(9);
        list.Insert(1, 7);
        list.RemoveAt(0);
        list.AddRange(new List<int> { 2, 3 });
        Console.WriteLine(string.Join(",", Texts(list)) + list.Count + list.IndexOf(9) + list.Contains(4) + list.Remove(1) + list.Remove(100));
        list.Reverse();
        Console.WriteLine(string.Join(",", Texts(list)));
        list[0] = -1;
        int sum = 0;
        foreach (int value in list)
        {
            sum += value;
        }

        Console.WriteLine(sum + list.ToArray().Length + list[^1]);
        list.Clear();
        Console.WriteLine(list.Count);
        List<int> sized = new(10);
        Console.WriteLine(sized.Capacity + sized.Count);
        IList<int> boxed = sized;
        boxed.Add(4);
        Console.WriteLine(boxed[0] + boxed.IsReadOnly.ToString());
        List<int> copy = new(boxed);
        copy.CopyTo(new int[3], 1);
        Console.WriteLine(copy.Count);
    }

    private static List<string> Texts(List<int> list)
    {
        List<string> texts = [];
        foreach (int value in list)
        {
            texts.Add(value.ToString());
        }

        return texts;
    }

    private static void ReferenceLists()
    {
        List<string> list = ["b", null, "a"];
        Console.WriteLine(list.IndexOf(null) + list.IndexOf("a"));
        list.Remove(null);
        IReadOnlyList<object> objects = list;
        Console.WriteLine(objects.Count + (string)objects[1]);
        object[] target = new object[2];
        list.CopyTo(Hidden.Value(new string[2]), 0);
        foreach (object item in objects)
        {
            Console.WriteLine(item);
        }

        List<List<string>> nested = [["x"], list];
        Console.WriteLine(nested[1][0] + target.Length);
        List<(string, int)> pairs = [("p", 1)];
        Console.WriteLine(pairs.Contains(("p", 1)));
    }

    private static void ChangingLists()
    {
        List<int> list = [1, 2, 3];
        list.AddRange(list);
        Console.WriteLine(string.Join(",", Texts(list)));
        List<int>.Enumerator enumerator = list.GetEnumerator();
        Console.WriteLine(enumerator.Current);
        enumerator.MoveNext();
        Console.WriteLine(enumerator.Current);
        Evil evil = new();
        List<Evil> evils = [evil, new Evil()];
        evil.List = evils;
        Console.WriteLine(evils.IndexOf(new Evil()));
        Console.WriteLine(evils.Count);
    }

    private sealed class Evil : IEquatable<Evil>
    {
        public List<Evil> List;

        // Empties the list that is being searched.
        public bool Equals(Evil other)
        {
            List?.Clear();
            return false;
        }

        public override bool Equals(object obj) => false;

        public override int GetHashCode() => 0;
    }

    private static void SortedLists()
    {
        List<string> list = ["pear", "fig", "apple"];
        list.Sort(string.CompareOrdinal);
        Console.WriteLine(string.Join(" ", list));
        list.Sort((a, b) => a.Length.CompareTo(b.Length));
        Console.WriteLine(string.Join(" ", list));
        List<int> numbers = [];
        for (int i = 0; i < 100; i++)
        {
            numbers.Add((i * 37) % 101);
        }

        numbers.Sort();
        Console.WriteLine(numbers[0] + numbers[50] * 1000 + numbers[99] * 1000000);
    }

    private sealed class Own : IFormattable
    {
        public string ToString(string format, IFormatProvider provider) => "own(" + format + ")";

        public override string ToString() => "plain";
    }

    private readonly struct Fixed(int digits) : ISpanFormattable
    {
        public bool TryFormat(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider provider)
        {
            written = 0;
            if (destination.Length < digits)
            {
                return false;
            }

            destination[..digits].Fill('9');
            written = digits;
            return true;
        }

        public string ToString(string format, IFormatProvider provider) => new('9', digits);
    }

    private static void OwnFormatting()
    {
        Console.WriteLine($"{new Fixed(3)}|{new Fixed(50)}|{new Fixed(2),5}|{new Fixed(2),-5}|");
        Console.WriteLine($"{new Own():abc}{new Own()}");
    }

    private static void Joining()
    {
        Console.WriteLine(string.Join("-", "a", null, "b"));
        Console.WriteLine(string.Join(null, ["a", "b"]));
        Console.WriteLine(string.Join("+", new List<string> { "x", "y" }));
        Console.WriteLine(string.Join(",", Array.Empty<string>()) + "|");
    }
}
