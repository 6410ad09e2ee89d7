/** Language-aware tokens for search, by Lucene's analyzers. */
@NullMarked
package org.caravanserai.platform.search;

import org.jspecify.annotations.NullMarked;
