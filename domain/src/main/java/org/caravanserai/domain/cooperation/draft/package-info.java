/** Drafts of records of the registry: what is typed before it is published, for its maker only. */
@NullMarked
package org.caravanserai.domain.cooperation.draft;

import org.jspecify.annotations.NullMarked;
