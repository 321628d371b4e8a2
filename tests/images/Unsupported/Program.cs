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

#elif VARIANT_DELEGATE
Func<object> made = args.Length > 5 ? () => 1 : (Func<string>)(() => "a");
Console.WriteLine(made is Func<string>);
Console.WriteLine(((Func<string>)made)());
Console.WriteLine(made as Func<string> is null);
Console.WriteLine(made switch { Func<string> text => text(), _ => "other" });
Console.WriteLine(made.GetType() == typeof(Func<object>));
// These are right.
object kept = made;
Console.WriteLine(kept is Func<string>);
Func<int> number = () => 1;
Console.WriteLine(number.GetType() == typeof(Func<int>));
Func<object> same = (Func<object>)made;
Console.WriteLine(same());

#elif HIDDEN_GENERIC_VIRTUAL
Console.WriteLine(Through(args.Length > 5 ? (IShow)new Plain() : new Fancy()));

static string Through<T>(T shown) where T : IShow => shown.Show("a");

#elif OVERLAP
Union union = default;
union.Number = 0x1000;
union.Reference!.Value = 5;

#elif HANDLE_OVERLAP
ForgedHandle forged = default;
forged.Number = 0x1000;
Console.WriteLine(Type.GetTypeFromHandle(forged.Handle) == typeof(int));

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

#if HANDLE_OVERLAP
[StructLayout(LayoutKind.Explicit)]
internal struct ForgedHandle
{
    [FieldOffset(0)]
    public nint Number;

    [FieldOffset(0)]
    public RuntimeTypeHandle Handle;
}
#endif

[StructLayout(LayoutKind.Explicit)]
internal struct Union
{
    [FieldOffset(0)]
    public Target? Reference;

    [FieldOffset(0)]
    public long Number;
}
