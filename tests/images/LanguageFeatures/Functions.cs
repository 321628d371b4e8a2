// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;

namespace LanguageFeatures;

internal static unsafe class Functions
{
    private static int s_called;

    private delegate int Combine(int a, int b);

    public static void Run()
    {
        Func<int, int> twice = static x => x * 2;
        Check.That("lambda", twice(Check.Opaque(21)) == 42);

        int captured = 1;
        Action bump = () => captured += 10;
        bump();
        bump();
        Check.That("closure", captured == 21);

        Combine add = Add;
        Combine method = new Adder(100).Combine;
        Check.That("delegate of a static method", add(1, 2) == 3);
        Check.That("delegate of an instance method", method(1, 2) == 103);
        Check.That("delegate of a virtual method", ((Func<string>)new Adder(7).ToString)() == "adder 7");
        ICombine combiner = new Adder(1);
        Combine through = combiner.Combine;
        Check.That("delegate of an interface method", through(1, 1) == 3);
        Func<string, string> extended = StringExtensions.Doubled;
        Func<string> closed = "ab".Doubled;
        Check.That("delegate of an extension method", extended("a") == "aa" && closed() == "abab");

        Action? many = One;
        many += Ten;
        many += One;
        many();
        Check.That("multicast delegate", s_called == 12);
        many -= One;
        many!();
        Check.That("delegate removal", s_called == 12 + 11);
        many -= Ten;
        many -= One;
        Check.That("delegate equality", many is null && (Action)One == One && (Action)One != Ten);
        Check.That("generic delegate", Map(3, static x => x + 0.5) == 3.5);

        delegate*<int, int, int> pointer = &Add;
        Check.That("managed function pointer", pointer(4, 5) == 9);
        delegate* unmanaged<long, long, long> native = &Multiply;
        Check.That("unmanaged function pointer", native(6, 7) == 42);

        Check.That("local function", Factorial(5) == 120);
        Check.That("optional, named and params arguments", Optional(b: 5) == 15 && Count(1, 2, 3) == 3 && Count() == 0);

        event_ += One;
        s_called = 0;
        event_?.Invoke();
        Check.That("event", s_called == 1);

        static int Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);
    }

    private static event Action? event_;

    private static int Add(int a, int b) => a + b;

    private static void One() => s_called += 1;

    private static void Ten() => s_called += 10;

    private static TResult Map<T, TResult>(T value, Func<T, TResult> map) => map(value);

    private static int Optional(int a = 10, int b = 0) => a + b;

    private static int Count(params ReadOnlySpan<int> items) => items.Length;

    [UnmanagedCallersOnly]
    private static long Multiply(long a, long b) => a * b;

    private interface ICombine
    {
        int Combine(int a, int b);
    }

    private sealed class Adder(int start) : ICombine
    {
        public int Combine(int a, int b) => start + a + b;

        public override string ToString() => "adder " + start.ToString();
    }
}
