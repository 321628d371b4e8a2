// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime.CompilerServices;

// The compiler writes these types into signatures; nobody ever makes one.
public class CallConvCdecl;

public class CallConvStdcall;

public class CallConvSuppressGCTransition;

public static class IsExternalInit;

public static class IsVolatile;
