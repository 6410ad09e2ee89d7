/** Drafts of records: saved with a title only, shown to their maker as they will look, published, and returned by a second person. */
@NullMarked
package org.caravanserai.cooperation.draft;

import org.jspecify.annotations.NullMarked;
