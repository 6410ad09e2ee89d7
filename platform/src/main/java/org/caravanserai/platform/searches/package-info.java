/** Saved searches: kept for a person, looked at by a job, and told of what is new. An area contributes its public list as a {@code SavedSearchSource}. */
@NullMarked
package org.caravanserai.platform.searches;

import org.jspecify.annotations.NullMarked;
