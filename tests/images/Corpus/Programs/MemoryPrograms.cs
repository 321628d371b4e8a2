// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Corpus;

internal static unsafe class MemoryPrograms
{
    public static Entry[] All =>
    [
        new("spans", Spans),
        new("slices", Slices),
        new("spans of references", ReferenceSpans),
        new("views of bytes", Views),
        new("stack memory", Stack),
        new("large frames", LargeFrames),
        new("deep recursion", Deep),
        new("inline arrays", InlineArrays),
        new("fixed buffers and pointers", Fixed),
        new("ref structs", RefStructs),
        new("handles", Handles),
        new("interlocked numbers", InterlockedNumbers),
        new("interlocked references and enums", InterlockedReferences),
        new("volatile accesses", VolatileAccesses),
        new("layouts", Layouts),
        new("searches of spans", Searches),
    ];

    private static void Spans()
    {
        int[] array = [1, 2, 3, 4];
        Span<int> span = array;
        span[1] = 20;
        span.Slice(2).Fill(7);
        Console.WriteLine(array[1] + array[3] + span.Length);
        span.Reverse();
        Console.WriteLine(array[0] + array[2]);
        int sum = 0;
        foreach (ref int value in span)
        {
            sum += value++;
        }

        Console.WriteLine(sum + array[0]);
        span[1..3].Clear();
        Console.WriteLine(array[1] + array[2] + array[3]);
        Console.WriteLine(span.ToArray().Length + span.TryCopyTo(new int[3]).ToString() + span.TryCopyTo(new int[5]));
        Span<int> overlapping = array;
        overlapping[..3].CopyTo(overlapping[1..]);
        Console.WriteLine(array[3]);
        Console.WriteLine(Span<int>.Empty.IsEmpty && default(Span<string>) == [] && new Span<int>(null).Length == 0);
        Console.WriteLine("text".AsSpan(1, 2).ToString() + new ReadOnlySpan<char>(['a', 'b']).ToString());
    }

    private static void Slices()
    {
        ReadOnlySpan<char> text = "hello world";
        Console.WriteLine(text[6..].ToString() + text[..5].ToString() + text[^1]);
        Console.WriteLine(text.Slice(11).Length + text.Slice(3, 0).Length);
        int[] array = [1, 2, 3];
        Console.WriteLine(array.AsSpan(1).Length + array.AsSpan(1, 1)[0] + array.AsSpan(1..)[1] + array.AsSpan(3).Length);
    }

    private static void ReferenceSpans()
    {
        string[] array = ["b", "a", null];
        Span<string> span = array;
        span[2] = "c";
        span.Sort((a, b) => string.CompareOrdinal(a, b));
        Console.WriteLine(string.Concat(array));
        ReadOnlySpan<object> objects = array;
        Console.WriteLine((string)objects[2] + objects.ToArray().GetType().Equals((object)typeof(object[])));
        span.Fill("f");
        Console.WriteLine(string.Concat(array));
        ReadOnlySpan<object> covariant = (object[])array;
        object[] copy = covariant.ToArray();
        copy[0] = 5;
        Console.WriteLine(copy[0]);
    }

    private struct Two
    {
        public int A;
        public short B;
    }

    private static void Views()
    {
        Span<int> numbers = [0x01020304, -1];
        Span<byte> bytes = MemoryMarshal.AsBytes(numbers);
        Console.WriteLine(bytes.Length + bytes[0] + bytes[3]);
        bytes[0] = 5;
        Console.WriteLine(numbers[0]);
        Console.WriteLine(MemoryMarshal.Cast<int, long>(numbers).Length + MemoryMarshal.Cast<int, short>(numbers)[1]);
        Console.WriteLine(MemoryMarshal.Cast<int, long>(numbers[..1]).Length);
        Console.WriteLine(MemoryMarshal.Read<int>(bytes[4..]));
        MemoryMarshal.Write(bytes, 77);
        Console.WriteLine(numbers[0]);
        MemoryMarshal.AsRef<Two>(bytes).B = 3;
        Console.WriteLine(numbers[1] & 0xFFFF);
        ReadOnlySpan<byte> constant = "\u0001\u0002"u8;
        Console.WriteLine(MemoryMarshal.Read<short>(constant));
        Console.WriteLine(MemoryMarshal.AsBytes(new Two[2].AsSpan()).Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SumOf(Span<int> span)
    {
        int sum = 0;
        foreach (int value in span)
        {
            sum += value;
        }

        return sum;
    }

    private static int OnStack(int length)
    {
        Span<int> span = stackalloc int[length];
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = i;
        }

        return SumOf(span);
    }

    private static void Stack()
    {
        Console.WriteLine(OnStack(0) + OnStack(10) + OnStack(3000));
        Span<int> constant = stackalloc int[] { 1, 2, 3 };
        Console.WriteLine(SumOf(constant));
        Span<byte> large = stackalloc byte[16384];
        large[^1] = 4;
        Console.WriteLine(large[0] + large[16383]);
    }

    private struct Block
    {
        public fixed int Items[3000];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Touch(Block* block, int index) => block->Items[index]++;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LargeFrame(int index, int argument, long other)
    {
        Block one = default, two = default;
        one.Items[index] = argument;
        Touch(&one, index);
        Touch(&two, 2999);
        return one.Items[index] + two.Items[2999] + (int)other;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Block ByValue(Block block, int a, int b, int c, int d, int e, int f)
    {
        block.Items[0] += a + b + c + d + e + f;
        return block;
    }

    private static void LargeFrames()
    {
        Console.WriteLine(LargeFrame(0, 5, 100));
        Console.WriteLine(LargeFrame(2999, 6, 200));
        Block block = default;
        block.Items[0] = 1;
        Block copy = ByValue(block, 1, 2, 3, 4, 5, 6);
        Console.WriteLine(copy.Items[0] + block.Items[0]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Recurse(int left, string text) => left == 0 ? text.Length : 1 + Recurse(left - 1, text);

    private static void Deep() => Console.WriteLine(Recurse(400, "abc"));

    [InlineArray(4)]
    private struct Four<T>
    {
        private T _first;
    }

    private static int Index(int index) => Hidden.Value(index);

    private static void InlineArrays()
    {
        Four<string> texts = default;
        texts[0] = "a";
        texts[Index(3)] = "d";
        Console.WriteLine(texts[Index(0)] + texts[3] + (texts[1] is null));
        Span<string> span = texts;
        span[1] = "b";
        Console.WriteLine(texts[1] + span.Length);
        Four<int> numbers = default;
        foreach (ref int number in numbers[..2])
        {
            number = 5;
        }

        Console.WriteLine(numbers[0] + numbers[1] + numbers[2]);
        Console.WriteLine(Of("x")[2] + Of(1)[2]);
    }

    private static Four<T> Of<T>(T value)
    {
        Four<T> four = default;
        for (int i = 0; i < 4; i++)
        {
            four[i] = value;
        }

        return four;
    }

    private static void Fixed()
    {
        Block block = default;
        block.Items[2] = 3;
        int* items = block.Items;
        Console.WriteLine(items[2] + *(items + 2));
        byte[] bytes = [1, 2, 3];
        fixed (byte* pointer = bytes)
        {
            pointer[1] = 9;
        }

        fixed (char* text = "pinned")
        {
            Console.WriteLine(text[2]);
        }

        Console.WriteLine(bytes[1]);
        Console.WriteLine(sizeof(Block) + sizeof(nint));
    }

    private ref struct Cursor(Span<int> items)
    {
        private readonly Span<int> _items = items;
        private int _at = 0;

        public ref int Next() => ref _items[_at++];

        public void Dispose() => Console.WriteLine("cursor at " + _at);
    }

    private static void RefStructs()
    {
        int[] numbers = [1, 2, 3];
        using Cursor cursor = new(numbers);
        cursor.Next() = 10;
        cursor.Next() += 5;
        Console.WriteLine(numbers[0] + numbers[1]);
    }

    private static void Handles()
    {
        string text = "kept";
        GCHandle handle = GCHandle.Alloc(text);
        nint number = GCHandle.ToIntPtr(handle);
        Console.WriteLine((string)GCHandle.FromIntPtr(number).Target);
        GCHandle other = GCHandle.Alloc(new int[1]);
        Console.WriteLine(other.IsAllocated && handle.IsAllocated);
        handle.Target = "changed";
        Console.WriteLine((string)GCHandle.FromIntPtr(number).Target);
        handle.Free();
        Console.WriteLine(handle.IsAllocated);
        other.Free();
        byte[] bytes = [4, 5];
        GCHandle pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        Console.WriteLine(((byte*)pinned.AddrOfPinnedObject())[1]);
        pinned.Free();
        Console.WriteLine(default(GCHandle).IsAllocated);
    }

    private static void InterlockedNumbers()
    {
        int number = 5;
        Console.WriteLine(Interlocked.Increment(ref number) + Interlocked.Add(ref number, 10) + Interlocked.Exchange(ref number, 1));
        Console.WriteLine(Interlocked.CompareExchange(ref number, 7, 1) + number);
        long large = long.MaxValue;
        Console.WriteLine(Interlocked.Increment(ref large) == long.MinValue);
        Console.WriteLine(Interlocked.Read(ref large));
        uint bits = 0b1100;
        Console.WriteLine(Interlocked.CompareExchange(ref bits, 1, 0b1100) + bits);
        int mask = 0b1100;
        Console.WriteLine(Interlocked.And(ref mask, 0b0110) + mask);
        Console.WriteLine(Interlocked.Or(ref mask, 1) + mask);
        nint native = 3;
        Console.WriteLine(Interlocked.Exchange(ref native, 4) + native);
    }

    private enum State
    {
        Idle, Busy,
    }

    private struct Guarded
    {
        public State State;
        public int Behind;
    }

    private static void InterlockedReferences()
    {
        string text = "a";
        Console.WriteLine(Interlocked.Exchange(ref text, "b") + text);
        Console.WriteLine(Interlocked.CompareExchange(ref text, "c", "x" + Hidden.Value("y")) + text);
        object first = text;
        Console.WriteLine(Interlocked.CompareExchange(ref text, "d", (string)first) + text);
        Guarded guarded = new() { Behind = -1 };
        Console.WriteLine((int)Interlocked.CompareExchange(ref guarded.State, State.Busy, State.Idle));
        Console.WriteLine((int)guarded.State + guarded.Behind);
        Console.WriteLine((int)Interlocked.Exchange(ref guarded.State, State.Idle) + guarded.Behind);
        double number = 1.5;
        Interlocked.Exchange<double>(ref number, 2.5);
        Console.WriteLine(number == 2.5);
    }

    private static int s_field;

    private static volatile bool s_flag;

    private static void VolatileAccesses()
    {
        Volatile.Write(ref s_field, 4);
        s_flag = true;
        Console.WriteLine(Volatile.Read(ref s_field) + s_flag.ToString());
        string text = "v";
        Console.WriteLine(Volatile.Read(ref text));
    }

    [StructLayout(LayoutKind.Explicit)]
    private struct Union
    {
        [FieldOffset(0)]
        public int Whole;

        [FieldOffset(0)]
        public short Low;

        [FieldOffset(2)]
        public short High;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Packed
    {
        public byte A;
        public int B;
    }

    private static void Layouts()
    {
        Union union = new() { Whole = 0x00020001 };
        Console.WriteLine(union.Low + union.High);
        Console.WriteLine(sizeof(Packed) + sizeof(Union) + Unsafe.SizeOf<(byte, int)>());
        Console.WriteLine(new Union { Whole = 1 }.Equals(new Union { Low = 1 }));
    }

    private static void Searches()
    {
        ReadOnlySpan<int> numbers = [3, 1, 3, 2];
        Console.WriteLine(numbers.IndexOf(1) + numbers.LastIndexOf(3) + numbers.IndexOf(9) + numbers.IndexOf([3, 2]));
        Console.WriteLine(numbers.Contains(2) && numbers.StartsWith([3, 1]) && numbers.EndsWith([2]));
        Console.WriteLine(numbers.SequenceEqual([3, 1, 3, 2]) && !numbers.SequenceEqual([3, 1]));
        Console.WriteLine(numbers.SequenceCompareTo([3, 2]) < 0);
        ReadOnlySpan<string> texts = ["a", null, "b"];
        Console.WriteLine(texts.IndexOf("b") + texts.IndexOf((string)null));
        List<int> list = [1, 2, 3];
        CollectionsMarshal.AsSpan(list)[1] = 9;
        Console.WriteLine(list[1]);
        CollectionsMarshal.SetCount(list, 2);
        Console.WriteLine(list.Count);
    }
}
