// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;

Console.WriteLine("start");

#if GENERIC_VIRTUAL
IShow show = args.Length > 5 ? new Plain() : new Fancy();
Console.WriteLine(show.Show("a"));
Func<int, string> bound = show.Show;
Console.WriteLine(bound(1));
Base derived = new Fancy();
Console.WriteLine(derived.Virtual<string>());
Console.WriteLine(new Sealed().Virtual<string>());
Console.WriteLine(default(Structure).Show("b"));

#elif HIDDEN_GENERIC_VIRTUAL
Console.WriteLine(Through(args.Length > 5 ? (IShow)new Plain() : new Fancy()));

static string Through<T>(T shown) where T : IShow => shown.Show("a");

#elif OVERLAP
Union union = default;
union.Number = 0x1000;
union.Reference!.Value = 5;

#elif TYPED_REFERENCE
int number = 5;
TypedReference reference = __makeref(number);
__refvalue(reference, int) = 6;
#endif

internal interface IShow
{
    string Show<T>(T value);
}

internal class Base
{
    public virtual string Virtual<T>() => "base";
}

internal sealed class Sealed : Base
{
    public override string Virtual<T>() => "sealed";
}

internal sealed class Plain : IShow
{
    public string Show<T>(T value) => "plain";
}

internal class Fancy : Base, IShow
{
    public string Show<T>(T value) => "fancy";
}

internal struct Structure : IShow
{
    public readonly string Show<T>(T value) => "structure";
}

internal sealed class Target
{
    public long Value = 1;
}

[StructLayout(LayoutKind.Explicit)]
internal struct Union
{
    [FieldOffset(0)]
    public Target? Reference;

    [FieldOffset(0)]
    public long Number;
}
