// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

[assembly: TypeForwardedTo(typeof(System.Runtime.InteropServices.CallingConvention))]
[assembly: TypeForwardedTo(typeof(System.Runtime.InteropServices.CollectionsMarshal))]
[assembly: TypeForwardedTo(typeof(System.Runtime.InteropServices.DefaultParameterValueAttribute))]
[assembly: TypeForwardedTo(typeof(System.Runtime.InteropServices.DllImportAttribute))]
[assembly: TypeForwardedTo(typeof(System.Runtime.InteropServices.OptionalAttribute))]
[assembly: TypeForwardedTo(typeof(System.Runtime.InteropServices.UnmanagedCallersOnlyAttribute))]
