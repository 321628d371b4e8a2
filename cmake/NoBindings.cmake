# SPDX-License-Identifier: BSD-2-Clause
#
# Run when something links a shim that there are no bindings for.
message(FATAL_ERROR "${REASON}")
