// SPDX-License-Identifier: BSD-2-Clause
namespace System;

#pragma warning disable IDE1006 // The name stands for "any reference type" in shared generic code; ilc knows it.
internal class __Canon;
#pragma warning restore IDE1006
