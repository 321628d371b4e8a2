// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public struct Void;
