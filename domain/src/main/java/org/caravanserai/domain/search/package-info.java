/** What a search needs to know of words: how texts become tokens, how a typed query becomes terms, and how documents are weighted. */
@NullMarked
package org.caravanserai.domain.search;

import org.jspecify.annotations.NullMarked;
