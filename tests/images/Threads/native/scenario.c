/* SPDX-License-Identifier: BSD-2-Clause */
const char *test_scenario(void);

/* The test looks for the text before the colon and writes the name of a scenario behind it. */
static volatile char scenario[64] = "sel4-test-scenario:";

const char *test_scenario(void)
{
    return (const char *)scenario + sizeof "sel4-test-scenario:" - 1;
}
