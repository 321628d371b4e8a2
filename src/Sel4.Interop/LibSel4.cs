// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Interop;

/// <summary>
/// libsel4 under its C names: every function and constant of one kernel configuration, generated from its headers.
/// The seL4 manual is the reference for what each does; nothing is added or checked here.
/// </summary>
public static unsafe partial class LibSel4;
