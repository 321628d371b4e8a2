// SPDX-License-Identifier: BSD-2-Clause
using System;

// Nothing catches it, so it must end the image with its name and message.
throw new InvalidOperationException("on purpose");
