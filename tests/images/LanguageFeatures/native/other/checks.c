/* SPDX-License-Identifier: BSD-2-Clause */
/* Another file of the same name. */
int check_other_file(void)
{
    return 42;
}
