// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Freestanding;

/// <summary>
/// Values for the first registers of a new thread that is to run a C# method: the instruction pointer, the stack pointer, and
/// the first two argument registers of the architecture's C calling convention (on x86_64 <c>rip</c>, <c>rsp</c>, <c>rdi</c>
/// and <c>rsi</c>).
/// </summary>
public readonly unsafe record struct ThreadStart
{
    /// <summary>Works out the registers for a thread that calls <paramref name="entry"/>.</summary>
    /// <param name="entry">The method to run; mark it <c>[UnmanagedCallersOnly]</c> and take its address.</param>
    /// <param name="argument">What the method is given.</param>
    /// <param name="stack">Lowest address of the stack.</param>
    /// <param name="stackSize">Bytes of stack.</param>
    public ThreadStart(delegate* unmanaged<void*, void> entry, void* argument, void* stack, nuint stackSize)
    {
        InstructionPointer = NativeMethods.ThreadEntryAddress();
        StackPointer = AlignStack((nuint)stack + stackSize);
        FirstArgument = (nuint)entry;
        SecondArgument = (nuint)argument;
    }

    /// <summary>Where the thread begins: the trampoline that calls the entry and suspends the thread after it.</summary>
    public nuint InstructionPointer { get; }

    /// <summary>The stack pointer to begin with.</summary>
    public nuint StackPointer { get; }

    /// <summary>The address of the entry, for the trampoline.</summary>
    public nuint FirstArgument { get; }

    /// <summary>The argument, for the trampoline.</summary>
    public nuint SecondArgument { get; }

    /// <summary>The highest address not above <paramref name="top"/> that a stack may begin at.</summary>
    public static nuint AlignStack(nuint top) => top & ~(nuint)15;
}
