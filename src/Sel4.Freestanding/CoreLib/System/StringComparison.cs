// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public enum StringComparison
{
    CurrentCulture, CurrentCultureIgnoreCase, InvariantCulture, InvariantCultureIgnoreCase, Ordinal, OrdinalIgnoreCase,
}
