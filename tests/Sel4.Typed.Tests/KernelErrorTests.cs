// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;
using Sel4.Typed;
using Xunit;

namespace Sel4.Typed.Tests;

/// <summary>The payload of each error, as the kernel lays it out in the message registers.</summary>
public sealed class KernelErrorTests
{
    [Fact]
    public void Success_has_no_payload_whatever_the_registers_held()
    {
        KernelError error = Error(seL4_Error.seL4_NoError, 1, 2, 3, 4, 5);

        Assert.True(error.IsSuccess);
        Assert.False(error.IsError);
        Assert.Equal(0u, error.RangeMaximum);
        Assert.Equal(default, error.LookupFailure);
        error.ThrowIfError();
    }

    [Fact]
    public void RangeError_tells_both_limits()
    {
        KernelError error = Error(seL4_Error.seL4_RangeError, 4, 47);

        Assert.Equal(ErrorCode.RangeError, error.Code);
        Assert.Equal(4u, error.RangeMinimum);
        Assert.Equal(47u, error.RangeMaximum);
        Assert.Equal(0u, error.BytesAvailable);
        Assert.Equal("RangeError, allowed 4..47", error.Describe());
    }

    [Fact]
    public void NotEnoughMemory_tells_the_bytes_left()
    {
        KernelError error = Error(seL4_Error.seL4_NotEnoughMemory, 4096);

        Assert.Equal(4096u, error.BytesAvailable);
        Assert.Equal("NotEnoughMemory, 4096 bytes left", error.Describe());
    }

    [Fact]
    public void InvalidArgument_and_InvalidCapability_tell_which_one()
    {
        Assert.Equal(2u, Error(seL4_Error.seL4_InvalidArgument, 2).ArgumentNumber);
        Assert.Equal(0u, Error(seL4_Error.seL4_InvalidArgument, 2).CapabilityNumber);
        Assert.Equal(1u, Error(seL4_Error.seL4_InvalidCapability, 1).CapabilityNumber);
        Assert.Equal("InvalidArgument, argument 2", Error(seL4_Error.seL4_InvalidArgument, 2).Describe());
        Assert.Equal("InvalidCapability, capability 1", Error(seL4_Error.seL4_InvalidCapability, 1).Describe());
    }

    [Fact]
    public void FailedLookup_of_a_guard_reads_all_five_registers()
    {
        KernelError error = Error(seL4_Error.seL4_FailedLookup, 1, (nuint)LookupFailureKind.GuardMismatch, 60, 7, 12);

        var expected = new LookupFailure(LookupFailureKind.GuardMismatch, IsSource: true, 60, 7, 12);
        Assert.Equal(expected, error.LookupFailure);
        Assert.Equal("FailedLookup of the source: guard mismatch, 60 bits left, guard 7 of 12 bits found",
            error.Describe());
    }

    [Theory]
    [InlineData(LookupFailureKind.InvalidRoot, 0, 0)]
    [InlineData(LookupFailureKind.MissingCapability, 21, 0)]
    [InlineData(LookupFailureKind.DepthMismatch, 21, 9)]
    public void FailedLookup_reads_what_its_kind_reports(LookupFailureKind kind, int bitsLeft, int bitsFound)
    {
        KernelError error = Error(seL4_Error.seL4_FailedLookup, 0, (nuint)kind, 21, 9, 99);

        Assert.Equal(new LookupFailure(kind, IsSource: false, (nuint)bitsLeft, 0, (nuint)bitsFound), error.LookupFailure);
    }

    [Fact]
    public void ThrowIfError_names_the_call_the_error_and_its_payload()
    {
        KernelError retype = Error(seL4_Error.seL4_RangeError, 0, 100);

        KernelException exception = Assert.Throws<KernelException>(() => retype.ThrowIfError());
        Assert.Equal("retype: RangeError, allowed 0..100", exception.Message);
        Assert.Equal(ErrorCode.RangeError, exception.Error.Code);
    }

    private static KernelError Error(seL4_Error code, params nuint[] registers)
    {
        sel4shim_error payload = default;
        for (int i = 0; i < registers.Length; i++)
        {
            payload.words[i] = registers[i];
        }

        return KernelError.From(code, in payload);
    }
}
