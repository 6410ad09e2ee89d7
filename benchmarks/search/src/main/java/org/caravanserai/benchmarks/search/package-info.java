/** Generates events in several languages and measures the search over them. */
@NullMarked
package org.caravanserai.benchmarks.search;

import org.jspecify.annotations.NullMarked;
