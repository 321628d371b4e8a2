// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace LanguageFeatures;

internal static class Statics
{
    private static readonly List<string> s_log = ["first"];
    private static object? s_reference;
    private static int s_number = Check.Opaque(12);
    private static bool s_initialized;

    [ThreadStatic]
    private static int t_number;

    [ThreadStatic]
    private static object? t_reference;

    [ModuleInitializer]
    internal static void Initialize() => s_initialized = true;

    public static void Run()
    {
        Check.That("module initialiser", s_initialized);
        s_reference = new object();
        Check.That("static references", s_log.Count == 1 && s_log[0] == "first" && s_reference is not null);
        Check.That("static initialiser", s_number == 12);

        Check.That("static constructor runs late", s_log.Count == 1);
        int value = Late.Value;
        Check.That("static constructor runs once", value == 5 && Late.Value == 5 && s_log.Count == 2 && s_log[1] == "late");

        t_number += 3;
        t_reference ??= new object();
        object same = t_reference;
        Check.That("thread statics", t_number == 3 && ReferenceEquals(same, t_reference));

        int location = 5;
        Check.That("interlocked", Interlocked.Increment(ref location) == 6 && Interlocked.Exchange(ref location, 9) == 6
            && Interlocked.CompareExchange(ref location, 1, 9) == 9 && location == 1 && Interlocked.Add(ref location, 4) == 5
            && Interlocked.Or(ref location, 2) == 5 && location == 7);
        string held = "a";
        Check.That("interlocked references", Interlocked.CompareExchange(ref held, "b", "a") == "a" && held == "b" && Interlocked.Exchange(ref held, "c") == "b");
        nuint word = 5;
        Check.That("interlocked words", Interlocked.CompareExchange(ref word, 7, 5) == 5 && word == 7);
        Volatile.Write(ref location, 70);
        Check.That("volatile", Volatile.Read(ref location) == 70);
    }

    private static class Late
    {
        public static readonly int Value;

        static Late()
        {
            s_log.Add("late");
            Value = Check.Opaque(5);
        }
    }
}
