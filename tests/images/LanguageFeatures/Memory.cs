// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LanguageFeatures;

internal static unsafe class Memory
{
    public static void Run()
    {
        ulong word = 0x1122334455667788;
        byte* bytes = (byte*)&word;
        Check.That("pointers", bytes[0] == 0x88 && *(ushort*)(bytes + 2) == 0x5566);

        int[] numbers = [1, 2, 3];
        fixed (int* first = numbers)
        {
            first[1] = 20;
        }

        Check.That("fixed statement", numbers[1] == 20);
        fixed (char* text = "abc")
        {
            Check.That("fixed string", text[2] == 'c' && text[3] == '\0');
        }

        Check.That("Unsafe", Unsafe.As<ulong, uint>(ref word) == 0x55667788 && Unsafe.SizeOf<Header>() == 16
            && Unsafe.Add(ref numbers[0], 2) == 3 && Unsafe.ReadUnaligned<ushort>(ref bytes[1]) == 0x6677
            && BitConverter.DoubleToInt64Bits(1.0) == 0x3FF0000000000000);
        Span<byte> raw = stackalloc byte[16];
        MemoryMarshal.Cast<byte, uint>(raw)[1] = 0xAABBCCDD;
        ref readonly Header header = ref MemoryMarshal.AsRef<Header>(raw);
        Check.That("MemoryMarshal", raw[4] == 0xDD && header.Tag == 0xAABBCCDD && MemoryMarshal.Read<uint>(raw[4..]) == 0xAABBCCDD
            && MemoryMarshal.AsBytes(numbers.AsSpan()).Length == 12);
        Union union = default;
        union.Whole = 0x0102030405060708;
        Check.That("explicit layout", union.Low == 0x05060708 && sizeof(Union) == 8);
        Check.That("string from bytes", new string((sbyte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference("root\0"u8))) == "root");
        GCHandle handle = GCHandle.Alloc(numbers);
        Check.That("GC handle", ReferenceEquals(GCHandle.FromIntPtr(GCHandle.ToIntPtr(handle)).Target, numbers));
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Header
    {
        public uint Size;
        public uint Tag;
        public ulong Data;
    }

    [StructLayout(LayoutKind.Explicit)]
    private struct Union
    {
        [FieldOffset(0)]
        public ulong Whole;

        [FieldOffset(0)]
        public uint Low;
    }
}
