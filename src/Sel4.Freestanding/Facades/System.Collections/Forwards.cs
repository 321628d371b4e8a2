// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

[assembly: TypeForwardedTo(typeof(System.Collections.Generic.Comparer<>))]
[assembly: TypeForwardedTo(typeof(System.Collections.Generic.EqualityComparer<>))]
[assembly: TypeForwardedTo(typeof(System.Collections.Generic.List<>))]
