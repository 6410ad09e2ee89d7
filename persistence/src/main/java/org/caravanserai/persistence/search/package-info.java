/** Tokens and typed queries in PostgreSQL's own terms: text-search vectors and queries, and the vocabulary typing errors are corrected by. */
@NullMarked
package org.caravanserai.persistence.search;

import org.jspecify.annotations.NullMarked;
