/** Searches that people have saved, and what was found for them later. */
@NullMarked
package org.caravanserai.domain.searches;

import org.jspecify.annotations.NullMarked;
