// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sel4.Interop;
using Xunit;

namespace Sel4.Typed.Tests;

/// <summary>Records of registers. There is no shim here to call, so what comes back was refused before the call.</summary>
public sealed class RegistersTests
{
    private static readonly Tcb s_tcb = new(new CPtr(1));

    [Theory]
    [InlineData(UserContext.RegisterCount + 1)]
    [InlineData(1000)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_count_that_the_record_does_not_have_is_refused_without_a_call(int count)
    {
        var registers = new UserContext { Rip = 1, GsBase = 2 };

        ArgumentOutOfRangeException read = Assert.Throws<ArgumentOutOfRangeException>(() => s_tcb.ReadRegisters(false, 0, out registers, count));
        ArgumentOutOfRangeException write = Assert.Throws<ArgumentOutOfRangeException>(() => s_tcb.WriteRegisters(false, 0, in registers, count));

        Assert.Equal(("count", "count"), (read.ParamName, write.ParamName));
        Assert.Contains("20 registers", read.Message, StringComparison.Ordinal);
        Assert.Contains("20 registers", write.Message, StringComparison.Ordinal);
        Assert.Equal((0u, 0u), (registers.Rip, registers.GsBase));
    }

    [Fact]
    public void A_count_that_the_record_has_is_passed_on() =>
        Assert.Throws<DllNotFoundException>(() => s_tcb.ReadRegisters(false, 0, out _, UserContext.RegisterCount));

    [Fact]
    public void The_record_is_laid_out_as_in_C()
    {
        FieldInfo[] typed = typeof(UserContext).GetFields(BindingFlags.Public | BindingFlags.Instance);
        FieldInfo[] raw = typeof(seL4_UserContext).GetFields(BindingFlags.Public | BindingFlags.Instance);

        Assert.Equal(Unsafe.SizeOf<seL4_UserContext>(), Unsafe.SizeOf<UserContext>());
        Assert.Equal(UserContext.RegisterCount, typed.Length);
        Assert.Equal(raw.Length, typed.Length);
        Assert.All(typed, field => Assert.Equal(
            Marshal.OffsetOf<UserContext>(field.Name),
            Marshal.OffsetOf<seL4_UserContext>(Array.Find(raw, one => one.Name.Replace("_", "", StringComparison.Ordinal).Equals(field.Name, StringComparison.OrdinalIgnoreCase))!.Name)));
    }
}
