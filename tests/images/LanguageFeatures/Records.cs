// SPDX-License-Identifier: BSD-2-Clause
namespace LanguageFeatures;

internal static class Records
{
    public static void Run()
    {
        Cap a = new(Check.Opaque<nuint>(5)), b = new(5), c = new(6);
        Check.That("record struct equality", a == b && a != c && a.Equals(b) && a.GetHashCode() == b.GetHashCode());
        Check.That("record struct of a record struct", new Slot(a, 1) == new Slot(b, 1) && new Slot(a, 1) != new Slot(c, 1));
        Check.That("record struct text", new Slot(a, 3).ToString() == "Slot { Cap = Cap { Value = 5 }, Depth = 3 }");
        Check.That("record struct with", (new Slot(a, 3) with { Depth = 9 }).Depth == 9);

        Base record = new Special("n", 4);
        Check.That("record class equality", record == new Special("n", 4) && record != new Base("n") && record.GetHashCode() == new Special("n", 4).GetHashCode());
        Check.That("record class with", record with { Name = "m" } is Special { Name: "m", Extra: 4 });
        Check.That("record class text", record.ToString() == "Special { Name = n, Extra = 4 }");
        (string name, int extra) = (Special)record;
        Check.That("record deconstruction", name == "n" && extra == 4);
    }

    private readonly record struct Cap(nuint Value);

    private readonly record struct Slot(Cap Cap, byte Depth);

    private record class Base(string Name);

    private sealed record class Special(string Name, int Extra) : Base(Name);
}
